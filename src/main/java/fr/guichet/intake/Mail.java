package fr.guichet.intake;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * An e-mail taken apart.
 *
 * @param subject decoded, empty where there is none
 * @param fromName decoded display name, empty where there is none
 * @param fromAddress lower case
 * @param text what it says: the text part, else the HTML part turned to text; {@code \n} line ends
 * @param attachments in their order, e-mails attached among them as {@code message/rfc822}
 */
public record Mail(
        String subject,
        String fromName,
        Optional<String> fromAddress,
        Optional<OffsetDateTime> date,
        String text,
        boolean hasText,
        boolean hasHtml,
        List<Attachment> attachments) {
    public Mail {
        attachments = List.copyOf(attachments);
    }

    /**
     * @param name decoded, without folders; made up where there is none
     * @param declaredType as the mail says, lower case, not to be trusted
     * @param inline shown inside the text: a logo, a picture of a signature
     */
    public record Attachment(String name, String declaredType, boolean inline, byte[] bytes) {}
}
