package fr.guichet.engine.jsoup;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which elements of a page nobody sees: by what they are, by their own style, by a class that its style sheet hides. */
final class HiddenParts {
    private static final Set<String> NEVER_SHOWN = Set.of(
            "head",
            "title",
            "style",
            "script",
            "template",
            "object",
            "embed",
            "iframe",
            "svg",
            "math",
            "audio",
            "video",
            "canvas",
            "select",
            "option",
            "datalist",
            "textarea");

    private static final Pattern UNSEEN = Pattern.compile("display:none|visibility:(hidden|collapse)|mso-hide:all"
            + "|(^|;)opacity:0(\\.0+)?(;|!|$)|font-size:0[a-z%]*(\\.0+)?(;|!|$)"
            + "|max-height:0[a-z]*(;|!|$).*overflow:hidden|overflow:hidden.*max-height:0[a-z]*(;|!|$)");
    private static final Pattern RULE = Pattern.compile("([^{}]{1,500})\\{([^{}]{0,5000})}");
    private static final Pattern CLASS = Pattern.compile("\\s*[a-z]{0,10}[.]([\\w-]+)\\s*");

    private final Set<String> hiddenClasses;

    private HiddenParts(Set<String> hiddenClasses) {
        this.hiddenClasses = hiddenClasses;
    }

    static HiddenParts of(Document page) {
        Set<String> classes = new HashSet<>();
        for (Element sheet : page.select("style")) {
            Matcher rule = RULE.matcher(withoutConditions(sheet.data()));
            while (rule.find()) {
                if (isUnseen(rule.group(2))) {
                    for (String selector : rule.group(1).split(",")) {
                        Matcher name = CLASS.matcher(selector);
                        if (name.matches()) {
                            classes.add(name.group(1));
                        }
                    }
                }
            }
        }
        return new HiddenParts(classes);
    }

    boolean holds(Element element) {
        return NEVER_SHOWN.contains(element.normalName())
                || element.hasAttr("hidden")
                || isUnseen(element.attr("style"))
                || !hiddenClasses.isEmpty() && element.classNames().stream().anyMatch(hiddenClasses::contains);
    }

    private static boolean isUnseen(String style) {
        return !style.isEmpty()
                && UNSEEN.matcher(style.toLowerCase(Locale.ROOT).replaceAll("\\s+", ""))
                        .find();
    }

    /** Without the blocks that hold only for a telephone or for paper. */
    private static String withoutConditions(String css) {
        var out = new StringBuilder();
        int depth = 0;
        boolean conditional = false;
        for (String piece : css.replaceAll("(?s)/\\*.*?\\*/", "").split("(?<=[{}])|(?=@)")) {
            if (depth == 0 && piece.strip().startsWith("@")) {
                conditional = piece.contains("{");
            }
            if (!conditional) {
                out.append(piece);
            }
            depth += piece.endsWith("{") ? 1 : piece.endsWith("}") && depth > 0 ? -1 : 0;
            conditional &= depth > 0;
        }
        return out.toString();
    }
}
