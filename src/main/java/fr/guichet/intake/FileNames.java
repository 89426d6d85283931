package fr.guichet.intake;

import java.util.regex.Pattern;

/** Names as they may be kept and shown: a name is only a name, never a way to a place. */
final class FileNames {
    /** Characters of a name or a subject. */
    private static final int LONGEST = 200;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\](?=[^/\\\\])");
    /** Controls, line separators, and the marks that turn the writing round to make exe.pdf of fdp.exe. */
    private static final Pattern UNSHOWABLE = Pattern.compile(
            "[\\p{Cntrl}\\u2028\\u2029\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]");

    private static final Pattern LONE_SURROGATE =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private FileNames() {}

    /** The last part of a path of any system, without what cannot be shown, not too long, its ending kept. */
    static String clean(String name) {
        String last = FOLDERS.matcher(shown(name))
                .replaceFirst("")
                .replaceAll("[/\\\\]", "")
                .strip();
        if (last.isEmpty() || last.chars().allMatch(c -> c == '.')) {
            return "document";
        }
        return shortened(last);
    }

    /** A text of one line without what cannot be shown. */
    static String shown(String text) {
        return wellFormed(UNSHOWABLE.matcher(text).replaceAll(" "));
    }

    /** A subject: one line, not too long. */
    static String line(String text) {
        String shown = shown(text).strip();
        return shown.length() <= LONGEST ? shown : wellFormed(shown.substring(0, LONGEST)) + "…";
    }

    /** Without halves of characters, which no charset can write. */
    static String wellFormed(String text) {
        return LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
    }

    static boolean endsWith(String name, String ending) {
        return name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length());
    }

    /** What systems leave in folders and archives beside the files of people. */
    static boolean isClutter(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__MACOSX/")
                || path.contains("/__MACOSX/")
                || name.startsWith("._")
                || name.equals(".DS_Store")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini")
                || name.startsWith("~$");
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return shown(name.substring(0, LONGEST - ending.length() - 1)) + "…" + ending;
    }
}
