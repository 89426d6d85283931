package fr.guichet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the FXML loader would only report at run time, or never. */
class FxmlContractTest {
    private static final Path VIEWS = Path.of("fxml");
    private static final Path STYLES = Path.of("styles");
    private static final Path TEXTS = Path.of("texts/texts.properties");
    private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([^\"]+)\"");
    private static final Pattern HANDLER = Pattern.compile("on[A-Z]\\w*=\"#(\\w+)\"");
    private static final Pattern FX_ID = Pattern.compile("fx:id=\"(\\w+)\"");
    private static final Pattern EXPRESSION = Pattern.compile("\\bcontroller\\.([\\w.]+)");
    private static final Pattern BINDING = Pattern.compile("\\$\\{([^}\"]+)\\}");
    private static final Pattern KEY = Pattern.compile("=\"%([^\"]+)\"");
    private static final Pattern LITERAL =
            Pattern.compile("\\b(?:text|promptText|accessibleText|accessibleHelp)=\"([^\"%$]*\\p{L}[^\"]*)\"");
    private static final Pattern STYLE_CLASS = Pattern.compile("styleClass=\"([^\"$]+)\"");
    private static final Pattern INLINE_STYLE = Pattern.compile("\\bstyle=\"");
    private static final Pattern STATIC_PROPERTY = Pattern.compile("\\b([A-Z]\\w+)\\.[a-z]\\w*=\"");
    private static final Pattern INCLUDE = Pattern.compile("<fx:include[^>]*source=\"([^\"]+)\"");

    @TestFactory
    Stream<DynamicTest> everyViewKeepsItsPromises() throws IOException {
        return views().map(view -> DynamicTest.dynamicTest(
                VIEWS.relativize(view).toString(),
                () -> assertThat(problems(view)).isEmpty()));
    }

    @Test
    void thereAreViews() throws IOException {
        assertThat(views()).isNotEmpty();
    }

    private static List<String> problems(Path view) throws IOException, ClassNotFoundException {
        String text = Files.readString(view);
        List<String> problems = new ArrayList<>();
        Set<String> keys = keys();
        all(KEY, text).filter(k -> !keys.contains(k)).forEach(k -> problems.add("no text for %" + k));
        all(LITERAL, text).forEach(t -> problems.add("text not translated: " + t));
        all(INLINE_STYLE, text).forEach(t -> problems.add("inline style: give it a style class"));
        all(STATIC_PROPERTY, text)
                .distinct()
                .filter(c -> !text.contains("." + c + "?>"))
                .forEach(c -> problems.add("not imported: " + c));
        all(INCLUDE, text)
                .filter(i -> !Files.exists(view.resolveSibling(i)))
                .forEach(i -> problems.add("no view to include: " + i));
        unknownStyleClasses(text).forEach(c -> problems.add("style class nobody defines: " + c));
        Optional<String> controller = all(CONTROLLER, text).findFirst();
        if (controller.isPresent()) {
            checkController(view, text, Class.forName(controller.get()), problems);
        }
        return problems;
    }

    private static void checkController(Path view, String text, Class<?> type, List<String> problems) {
        String pack = type.getPackageName();
        if (!pack.substring(pack.lastIndexOf('.') + 1)
                .equals(view.getParent().getFileName().toString())) {
            problems.add("view folder differs from package " + pack);
        }
        all(HANDLER, text)
                .filter(h -> Arrays.stream(type.getDeclaredMethods())
                        .map(Method::getName)
                        .noneMatch(h::equals))
                .forEach(h -> problems.add("no handler #" + h));
        all(FX_ID, text).filter(id -> !hasField(type, id)).forEach(id -> problems.add("fx:id without field: " + id));
        all(BINDING, text).flatMap(b -> all(EXPRESSION, b)).forEach(path -> resolve(type, path, problems));
    }

    /** An id is a field of the controller, or of the included view's controller by FXML's own naming. */
    private static boolean hasField(Class<?> type, String id) {
        return Arrays.stream(type.getDeclaredFields())
                .anyMatch(f -> f.getName().equals(id) || f.getName().equals(id + "Controller"));
    }

    private static void resolve(Class<?> start, String path, List<String> problems) {
        Class<?> type = start;
        for (String step : path.split("\\.")) {
            if (!Modifier.isPublic(type.getModifiers())) {
                problems.add(type.getName() + " is not public: ${controller." + path + "} reads null");
                return;
            }
            String name = Character.toUpperCase(step.charAt(0)) + step.substring(1);
            Optional<Method> getter = Arrays.stream(type.getMethods())
                    .filter(m -> m.getParameterCount() == 0 && !m.isBridge())
                    .filter(m -> m.getName().equals("get" + name) || m.getName().equals("is" + name))
                    .findFirst();
            if (getter.isEmpty()) {
                problems.add("${controller." + path + "}: no getter for " + step + " in " + type.getName());
                return;
            }
            type = getter.get().getReturnType();
        }
    }

    private static List<String> unknownStyleClasses(String text) throws IOException {
        StringBuilder css = new StringBuilder();
        try (Stream<Path> sheets = Files.walk(STYLES)) {
            for (Path sheet : sheets.filter(s -> s.toString().endsWith(".css")).toList()) {
                css.append(Files.readString(sheet));
            }
        }
        return all(STYLE_CLASS, text)
                .flatMap(c -> Arrays.stream(c.split("[ ,]+")))
                .filter(c -> !css.toString().contains("." + c) && !ATLANTAFX.contains(c))
                .distinct()
                .toList();
    }

    /** Style classes that come with the theme. */
    private static final Set<String> ATLANTAFX = new HashSet<>(List.of(
            "accent",
            "success",
            "warning",
            "danger",
            "flat",
            "button-icon",
            "button-outlined",
            "button-circle",
            "small",
            "large",
            "rounded",
            "title-1",
            "title-2",
            "title-3",
            "title-4",
            "text",
            "text-bold",
            "text-caption",
            "text-small",
            "text-muted",
            "text-subtle",
            "dense",
            "striped",
            "bordered",
            "edge-to-edge",
            "left-pill",
            "center-pill",
            "right-pill",
            "elevated-1",
            "elevated-2",
            "interactive",
            "table-view",
            "no-header",
            "alt-icon",
            "tabs-floating",
            "tabs-classic",
            "toggle-button",
            "button",
            "medium",
            "surface-card"));

    private static Stream<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files.filter(p -> p.toString().endsWith(".fxml")).toList().stream();
        }
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult r) -> r.groupCount() == 0 ? r.group() : r.group(1));
    }

    private static Set<String> keys() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }
}
