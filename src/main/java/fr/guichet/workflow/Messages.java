package fr.guichet.workflow;

import fr.guichet.domain.Content;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.MediaKind;
import fr.guichet.domain.Message;
import fr.guichet.domain.ports.Vault;
import fr.guichet.intake.Mail;
import fr.guichet.intake.MailReader;
import java.util.Optional;

/** The customer's words in the form in which they are understood: an e-mail's own text, else what was read. */
final class Messages {
    private final Vault vault;
    private final MailReader mails;

    Messages(Vault vault, MailReader mails) {
        this.vault = vault;
        this.mails = mails;
    }

    Message of(Dossier dossier, Papers.Paper paper) {
        return mail(paper)
                .map(mail -> new Message(
                        Optional.of(mail.subject()).filter(s -> !s.isBlank()),
                        signed(mail),
                        Optional.empty(),
                        dossier.channel()))
                .orElseGet(() ->
                        new Message(Optional.empty(), paper.reading().text(), Optional.empty(), dossier.channel()));
    }

    private Optional<Mail> mail(Papers.Paper paper) {
        Content content = paper.document().parts().getFirst();
        return content.kind() == MediaKind.EMAIL
                ? Optional.of(mails.read(vault.load(content.sha256())))
                : Optional.empty();
    }

    /** Who wrote is often said only at the head of the mail. */
    private static String signed(Mail mail) {
        boolean known = mail.fromAddress().filter(a -> mail.text().contains(a)).isPresent();
        String from = (mail.fromName() + " " + mail.fromAddress().orElse("")).strip();
        return known || from.isEmpty() ? mail.text() : mail.text() + "\n\n" + from;
    }
}
