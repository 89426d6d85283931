package fr.guichet.engine.jsoup;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a page in lines, as they would be seen: a block is a line of its own, a row's cells stand side by side. */
final class PageLines implements NodeFilter {
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "pre", "blockquote", "table", "hr");

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final int DEEPEST_QUOTE = 20;

    private final HiddenParts hidden;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int quotes;
    private int preformatted;
    private int blanks;

    PageLines(HiddenParts hidden) {
        this.hidden = hidden;
    }

    void write(Node page) {
        page.filter(this);
        endLine();
    }

    String text() {
        return text.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (hidden.holds(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            newLine();
        } else if (CELLS.contains(name)) {
            append(" ");
        } else if (element.isBlock()) {
            endLine();
            blanks = PARAGRAPHS.contains(name) ? Math.max(blanks, 1) : blanks;
        }
        quotes += isQuote(element) ? 1 : 0;
        preformatted += name.equals("pre") ? 1 : 0;
        if (name.equals("li")) {
            line.append("- ");
        }
    }

    private void close(Element element) {
        String name = element.normalName();
        if (CELLS.contains(name)) {
            append(" ");
        } else if (element.isBlock()) {
            endLine();
            blanks = PARAGRAPHS.contains(name) ? Math.max(blanks, 1) : blanks;
        }
        quotes -= isQuote(element) ? 1 : 0;
        preformatted -= name.equals("pre") ? 1 : 0;
    }

    /** What somebody else wrote before, as mail programs mark it. */
    private static boolean isQuote(Element element) {
        return element.normalName().equals("blockquote")
                && (element.attr("type").equalsIgnoreCase("cite") || element.hasClass("gmail_quote"));
    }

    private void append(String words) {
        if (preformatted > 0) {
            String[] lines = words.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                line.append(lines[i]);
                if (i + 1 < lines.length) {
                    newLine();
                }
            }
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (!isInvisible(c)) {
                line.append(c);
            }
        }
    }

    /** What senders fill the line with that a mailbox shows beside the subject. */
    private static boolean isInvisible(char c) {
        return c == '\u200B'
                || c == '\u200C'
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u00AD'
                || c == '\u034F'
                || c == '\0';
    }

    private void newLine() {
        if (line.toString().isBlank()) {
            blanks = Math.min(2, blanks + 1);
            line.setLength(0);
        } else {
            endLine();
        }
    }

    private void endLine() {
        String content = line.toString().stripTrailing();
        line.setLength(0);
        if (content.isBlank()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append("\n".repeat(Math.min(blanks, 1)));
        }
        blanks = 0;
        text.append("> ".repeat(Math.clamp(quotes, 0, DEEPEST_QUOTE)))
                .append(content)
                .append('\n');
    }
}
