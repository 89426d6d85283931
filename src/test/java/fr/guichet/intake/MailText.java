package fr.guichet.intake;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Writes e-mails for tests, line by line as mail programs do. */
final class MailText {
    private final StringBuilder text = new StringBuilder();
    private final String boundary;

    private MailText(String boundary) {
        this.boundary = boundary;
    }

    /** A mail of several parts, begun with its headers and its text. */
    static MailText of(String subject, String body) {
        return named("limite-" + Integer.toHexString(subject.hashCode()), subject, body);
    }

    private static MailText named(String boundary, String subject, String body) {
        var mail = new MailText(boundary);
        mail.line("From: \"Jeanne Martin\" <jeanne.martin@courriel.example>")
                .line("To: service@fournisseur.example")
                .line("Date: Mon, 5 Jan 2026 09:30:00 +0100")
                .line("Subject: " + subject)
                .line("MIME-Version: 1.0")
                .line("Content-Type: multipart/mixed; boundary=\"" + boundary + "\"")
                .line("")
                .line("--" + boundary)
                .line("Content-Type: text/plain; charset=utf-8")
                .line("Content-Transfer-Encoding: 8bit")
                .line("")
                .line(body);
        return mail;
    }

    MailText attach(String name, String type, byte[] bytes) {
        return part("Content-Type: " + type, "Content-Disposition: attachment; filename=\"" + name + "\"", bytes);
    }

    MailText inline(String name, String type, byte[] bytes) {
        return part(
                "Content-Type: " + type + "\r\nContent-ID: <" + name + "@courriel.example>",
                "Content-Disposition: inline; filename=\"" + name + "\"",
                bytes);
    }

    MailText html(String page) {
        return line("--" + boundary)
                .line("Content-Type: text/html; charset=utf-8")
                .line("")
                .line(page);
    }

    MailText forward(byte[] eml) {
        return line("--" + boundary)
                .line("Content-Type: message/rfc822")
                .line("")
                .line(new String(eml, StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return (text + "--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private MailText part(String type, String disposition, byte[] bytes) {
        return line("--" + boundary)
                .line(type)
                .line("Content-Transfer-Encoding: base64")
                .line(disposition)
                .line("")
                .line(Base64.getMimeEncoder().encodeToString(bytes));
    }

    private MailText line(String line) {
        text.append(line).append("\r\n");
        return this;
    }
}
