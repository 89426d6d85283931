package fr.guichet.engine.mail;

import fr.guichet.base.Problem;
import fr.guichet.base.Texts;
import fr.guichet.intake.HtmlText;
import fr.guichet.intake.Mail;
import fr.guichet.intake.MailReader;
import fr.guichet.intake.MailSheet;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reads e-mails with Jakarta Mail. The text of a mail that is forwarded as an attachment follows the text above it. */
public final class AngusMailReader implements MailReader {
    private static final int FORWARDED = 3;

    private final Session session = Session.getInstance(new Properties());
    private final HtmlText html;
    private final Texts texts;

    /** @param texts the words before a forwarded mail and the names of attachments without one */
    public AngusMailReader(HtmlText html, Texts texts) {
        this.html = html;
        this.texts = texts;
    }

    @Override
    public Mail read(byte[] eml) {
        MailGuard.check(eml);
        try {
            return read(eml, 1);
        } catch (MessagingException | StackOverflowError e) {
            throw new Problem(e, "intake.mail.damaged");
        }
    }

    private Mail read(byte[] eml, int depth) throws MessagingException {
        int start = start(eml);
        var message = new MimeMessage(session, new SharedByteArrayInputStream(eml, start, eml.length - start));
        Part top = Part.of(message);
        PartWalk walk = new PartWalk(html, new PartNames(texts)).walk(top);
        var attachments = walk.attachments();
        Sender sender = sender(top);
        var text = new StringBuilder(walk.text());
        for (Mail.Attachment attachment : attachments) {
            if (attachment.declaredType().equals("message/rfc822") && depth <= FORWARDED) {
                text.append("\n\n").append(forwarded(attachment.bytes(), depth + 1));
            }
        }
        return new Mail(
                EncodedWords.decode(top.header("Subject")),
                sender.name(),
                sender.address(),
                MailDates.parse(EncodedWords.unfolded(top.header("Date"))),
                text.toString().strip(),
                walk.hasText(),
                walk.hasHtml(),
                attachments);
    }

    private String forwarded(byte[] eml, int depth) throws MessagingException {
        Mail mail = read(eml, depth);
        return texts.get("intake.mail.forwarded") + "\n" + MailSheet.head(mail, texts) + "\n\n" + mail.text();
    }

    private static Sender sender(Part top) {
        for (String header : new String[] {"From", "Sender", "Reply-To", "Return-Path"}) {
            Sender sender = Sender.of(top.header(header));
            if (!sender.equals(Sender.UNKNOWN)) {
                return sender;
            }
        }
        return Sender.UNKNOWN;
    }

    /** Blank lines, a byte order mark or a mailbox's own line may stand before the first header. */
    private static int start(byte[] eml) {
        int start = 0;
        while (start < eml.length && isBefore(eml[start])) {
            start++;
        }
        if (new String(eml, start, Math.min(5, eml.length - start), StandardCharsets.ISO_8859_1).equals("From ")) {
            while (start < eml.length && eml[start] != '\n') {
                start++;
            }
            start = Math.min(eml.length, start + 1);
        }
        return start;
    }

    private static boolean isBefore(byte b) {
        return b == ' '
                || b == '\t'
                || b == '\r'
                || b == '\n'
                || b == (byte) 0xef
                || b == (byte) 0xbb
                || b == (byte) 0xbf;
    }
}
