package fr.guichet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text can be read on every ground it stands on, in both themes: a contrast of at least 4.5 to 1 (WCAG 2.2, AA). */
class ColoursTest {
    private static final Pattern COLOUR = Pattern.compile("(-color-[\\w-]+):\\s*#([0-9a-fA-F]{6});");
    private static final double LEAST = 4.5;

    private static final List<String> TEXTS = List.of(
            "-color-fg-default",
            "-color-fg-muted",
            "-color-accent-fg",
            "-color-success-fg",
            "-color-warning-fg",
            "-color-danger-fg");
    private static final List<String> GROUNDS = List.of(
            "-color-bg-default",
            "-color-bg-subtle",
            "-color-rail",
            "-color-rail-chosen",
            "-color-row-hover",
            "-color-row-chosen");

    @Test
    void textsAreReadableInTheLight() throws IOException {
        assertThat(tooFaint(colours("colours"))).isEmpty();
    }

    @Test
    void textsAreReadableInTheDark() throws IOException {
        Map<String, String> dark = colours("colours");
        dark.putAll(colours("dark"));
        assertThat(tooFaint(dark)).isEmpty();
    }

    @Test
    void theDarkThemeKnowsEveryColour() throws IOException {
        assertThat(colours("dark").keySet()).containsAll(colours("colours").keySet());
    }

    private static List<String> tooFaint(Map<String, String> colours) {
        List<String> faint = new ArrayList<>();
        for (String text : TEXTS) {
            GROUNDS.forEach(ground -> check(colours, text, ground, faint));
        }
        for (String tone : List.of("accent", "success", "warning", "danger")) {
            check(colours, "-color-" + tone + "-fg", "-color-" + tone + "-subtle", faint);
            check(colours, "-color-fg-default", "-color-" + tone + "-subtle", faint);
        }
        check(colours, "-color-fg-default", "-color-neutral-chip", faint);
        check(colours, "-color-fg-muted", "-color-bg-inset", faint);
        check(colours, "-color-toast-fg", "-color-neutral-emphasis-plus", faint);
        return faint;
    }

    private static void check(Map<String, String> colours, String text, String ground, List<String> faint) {
        double contrast = contrast(
                luminance(Objects.requireNonNull(colours.get(text), text)),
                luminance(Objects.requireNonNull(colours.get(ground), ground)));
        if (contrast < LEAST) {
            faint.add("%s on %s: %.2f".formatted(text, ground, contrast));
        }
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> colours(String sheet) throws IOException {
        Map<String, String> colours = new HashMap<>();
        COLOUR.matcher(Files.readString(Path.of("styles", sheet + ".css")))
                .results()
                .forEach(r -> colours.put(r.group(1), r.group(2)));
        return colours;
    }
}
