package fr.guichet.intake;

import fr.guichet.base.Texts;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.StringJoiner;

/** An e-mail as a page of text: what it is about, from whom, of when, then what it says. Thread-safe. */
public final class MailSheet {
    private final MailReader reader;
    private final Texts texts;

    public MailSheet(MailReader reader, Texts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    /** @throws fr.guichet.base.Problem where the e-mail cannot be read */
    public String text(byte[] eml) {
        Mail mail = reader.read(eml);
        return head(mail, texts) + "\n\n" + mail.text();
    }

    /** The lines with subject, sender and date; one that is not known is left out. */
    public static String head(Mail mail, Texts texts) {
        var lines = new StringJoiner("\n");
        if (!mail.subject().isBlank()) {
            lines.add(texts.get("intake.mail.subject", mail.subject()));
        }
        String from = (mail.fromName() + " "
                        + mail.fromAddress().map(a -> "<" + a + ">").orElse(""))
                .strip();
        if (!from.isEmpty()) {
            lines.add(texts.get("intake.mail.from", from));
        }
        var format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(texts.locale());
        mail.date().ifPresent(d -> lines.add(texts.get("intake.mail.date", format.format(d))));
        return lines.toString();
    }
}
