package fr.guichet.engine.tika;

import fr.guichet.domain.MediaKind;
import fr.guichet.intake.ContentSniffer.Nature;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which kind of text a text is: an e-mail, XML, a web page, a script, or just a text. */
final class TextNature {
    private static final int FIRST_HEADERS = 60;
    private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,60}):.*");
    private static final Pattern MBOX_LINE = Pattern.compile("From \\S+.*\\d{4}.*");
    private static final Pattern NEXT_MAIL = Pattern.compile("\\r?\\n\\r?\\nFrom \\S+@\\S+ .*\\d{4}\\r?\\n[A-Za-z-]+:");
    /** What stands before the first element, and the element's name. */
    private static final Pattern FIRST_ELEMENT = Pattern.compile(
            "(?:<\\?[^>]*>|<!--(?:(?!-->).){0,1000}+-->|<!DOCTYPE[^>\\[]*(?:\\[[^\\]]*])?\\s*>|\\s)*+<([A-Za-z_][\\w.:-]*)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Set<String> OF_WEB_PAGES = Set.of(
            "html", "head", "body", "script", "style", "meta", "title", "div", "p", "span", "table", "br", "b", "a",
            "font", "img", "center", "h1", "h2", "ul");

    /** One of these says e-mail by itself. */
    private static final Set<String> SURE =
            Set.of("received", "message-id", "mime-version", "return-path", "delivered-to", "dkim-signature");

    /** Two of these do. */
    private static final Set<String> LIKELY =
            Set.of("from", "to", "cc", "subject", "date", "reply-to", "sender", "content-type", "x-mailer");

    private final String text;

    TextNature(String text) {
        this.text = text.stripLeading();
    }

    Nature nature() {
        if (text.startsWith("#!") || text.startsWith("<?php")) {
            return new Nature.Foreign("program.script");
        }
        if (text.startsWith("%!PS")) {
            return new Nature.Foreign("postscript");
        }
        if (text.startsWith("{\\rtf")) {
            return new Nature.Foreign("office.rtf");
        }
        if (text.startsWith("<")) {
            return marked();
        }
        if (isMail()) {
            return NEXT_MAIL.matcher(text).find()
                    ? new Nature.Foreign("mail.mailbox")
                    : new Nature.Known(MediaKind.EMAIL);
        }
        return new Nature.Known(MediaKind.TEXT);
    }

    private Nature marked() {
        Matcher first = FIRST_ELEMENT.matcher(text);
        if (!first.lookingAt()) {
            return new Nature.Known(text.startsWith("<?xml") ? MediaKind.XML : MediaKind.TEXT);
        }
        String name = first.group(1).toLowerCase(Locale.ROOT);
        if (name.equals("html") || !text.startsWith("<?xml") && OF_WEB_PAGES.contains(name)) {
            return new Nature.Foreign("web");
        }
        if (name.equals("svg")) {
            return new Nature.Foreign("picture.svg");
        }
        boolean xml = first.start(1) > 1 || text.contains("</") || text.contains("/>") || text.contains("xmlns");
        return new Nature.Known(xml ? MediaKind.XML : MediaKind.TEXT);
    }

    private boolean isMail() {
        int likely = 0;
        int seen = 0;
        for (String line : text.split("\\r\\n|\\r|\\n", FIRST_HEADERS + 1)) {
            if (line.isEmpty() || seen == FIRST_HEADERS) {
                break;
            }
            Matcher header = HEADER.matcher(line);
            if (header.matches()) {
                String name = header.group(1).toLowerCase(Locale.ROOT);
                likely += SURE.contains(name) ? 2 : LIKELY.contains(name) ? 1 : 0;
            } else if (!isPassable(line, seen)) {
                break;
            }
            seen++;
        }
        return likely >= 2;
    }

    /** A folded line, or the line that mailboxes put before each mail. */
    private static boolean isPassable(String line, int seen) {
        return seen > 0 && (line.startsWith(" ") || line.startsWith("\t"))
                || seen == 0 && MBOX_LINE.matcher(line).matches();
    }
}
