package fr.guichet.engine.openpdf.demo;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * An e-mail as a file: text, the same as HTML, attachments (RFC 5322, RFC 2045 to 2047).
 *
 * @param text lines end with \n
 */
public record Mail(
        String fromName,
        String from,
        String to,
        ZonedDateTime sent,
        String subject,
        String text,
        List<Attachment> attachments) {
    private static final String OUTER = "=_guichet_mixed";
    private static final String INNER = "=_guichet_alternative";

    /** A file that goes with it. @param type "application/pdf" */
    public record Attachment(String name, String type, byte[] bytes) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Attachment a && a.name.equals(name) && java.util.Arrays.equals(a.bytes, bytes);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    public Mail {
        attachments = List.copyOf(attachments);
    }

    public byte[] eml() {
        var out = new StringBuilder();
        header(out, "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(sent));
        header(out, "From", encoded(fromName) + " <" + from + ">");
        header(out, "To", to);
        header(out, "Subject", encoded(subject));
        header(out, "Message-ID", "<" + sent.toEpochSecond() + "." + from.replace('@', '.') + ">");
        header(out, "MIME-Version", "1.0");
        header(out, "Content-Type", "multipart/mixed; boundary=\"" + OUTER + "\"");
        open(out, OUTER, "Content-Type: multipart/alternative; boundary=\"" + INNER + "\"");
        open(out, INNER, "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64");
        out.append(wrapped(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        open(out, INNER, "Content-Type: text/html; charset=UTF-8\r\nContent-Transfer-Encoding: base64");
        out.append(wrapped(html().getBytes(StandardCharsets.UTF_8)));
        out.append("--").append(INNER).append("--\r\n");
        attachments.forEach(a -> attach(out, a));
        out.append("--").append(OUTER).append("--\r\n");
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void header(StringBuilder out, String name, String value) {
        out.append(name).append(": ").append(value).append("\r\n");
    }

    private static void open(StringBuilder out, String boundary, String headers) {
        out.append(out.charAt(out.length() - 1) == '\n' ? "\r\n--" : "\r\n\r\n--")
                .append(boundary)
                .append("\r\n")
                .append(headers)
                .append("\r\n\r\n");
    }

    private static void attach(StringBuilder out, Attachment attachment) {
        open(
                out,
                OUTER,
                "Content-Type: " + attachment.type() + "; name=\"" + attachment.name()
                        + "\"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\""
                        + attachment.name() + "\"");
        out.append(wrapped(attachment.bytes()));
    }

    private String html() {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<!DOCTYPE html>\n<html><body style=\"font-family:sans-serif\"><p>"
                + escaped.replace("\n\n", "</p>\n<p>").replace("\n", "<br>\n") + "</p></body></html>\n";
    }

    /** Encoded words of no more than 75 characters, as RFC 2047 wants them. */
    private static String encoded(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return text;
        }
        List<String> words = new ArrayList<>();
        for (int from = 0; from < text.length(); from += 24) {
            byte[] part =
                    text.substring(from, Math.min(text.length(), from + 24)).getBytes(StandardCharsets.UTF_8);
            words.add("=?UTF-8?B?" + Base64.getEncoder().encodeToString(part) + "?=");
        }
        return String.join("\r\n ", words);
    }

    private static String wrapped(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes) + "\r\n";
    }
}
