package fr.guichet.engine.mail;

/** Joins the lines that a mail program broke only to fit the width (RFC 3676). */
final class FlowedText {
    private FlowedText() {}

    /** @param deleteSpace the blank at the end of a broken line is not part of the text */
    static String joined(String text, boolean deleteSpace) {
        var out = new StringBuilder(text.length());
        int openDepth = -1;
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            int depth = depth(line);
            String content = line.substring(depth);
            content = content.startsWith(" ") ? content.substring(1) : content;
            boolean signature = content.equals("-- ");
            boolean soft = content.endsWith(" ") && !signature;
            if (openDepth != depth || signature) {
                out.append(first ? "" : "\n").append(depth == 0 ? "" : ">".repeat(depth) + " ");
            }
            out.append(content, 0, content.length() - (soft && deleteSpace ? 1 : 0));
            openDepth = soft ? depth : -1;
            first = false;
        }
        return out.toString();
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }
}
