package fr.guichet.intake;

import fr.guichet.base.Problem;
import fr.guichet.domain.Channel;
import fr.guichet.domain.Content;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Matter;
import fr.guichet.domain.MediaKind;
import fr.guichet.domain.Party;
import fr.guichet.domain.Refusal;
import fr.guichet.domain.Sha256;
import fr.guichet.intake.ContentSniffer.Nature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one dossier of one e-mail: the e-mail itself untouched, then every real attachment, those of archives and of
 * forwarded e-mails too. An attachment that cannot be taken is listed and costs nothing else.
 */
final class MailDossier {
    /** A picture shown inside the text that is smaller than this is a logo or a line, not something to be read. */
    private static final int DECORATION_BYTES = 32 * 1024;

    /** What mail programs add for each other. */
    private static final Set<String> MACHINERY = Set.of(
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "application/pgp-signature",
            "message/delivery-status",
            "message/disposition-notification",
            "text/rfc822-headers");

    private final Register register;
    private final Examiner examiner;
    private final Delivery delivery;
    private final List<NewDossier.Paper> papers = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<Sha256> seen = new HashSet<>();

    MailDossier(Register register, Examiner examiner, Delivery delivery) {
        this.register = register;
        this.examiner = examiner;
        this.delivery = delivery;
    }

    /** @throws Problem where the e-mail itself cannot be read */
    void take(Item eml) {
        Optional<IntakeOutcome> known = delivery.batch().keepDuplicates() ? Optional.empty() : register.duplicate(eml);
        delivery.told().accept(known.orElseGet(() -> open(eml)));
        if (known.isEmpty()) {
            refusals.forEach(r -> delivery.told().accept(new IntakeOutcome.Refused(r)));
        }
    }

    private IntakeOutcome open(Item eml) {
        Mail mail = examiner.mail(eml);
        delivery.allowance().take(mail.attachments().size(), 0);
        examiner.pages(eml, MediaKind.EMAIL);
        papers.add(new NewDossier.Paper(List.of(register.keep(eml, MediaKind.EMAIL)), DocumentKind.REQUEST));
        seen.add(eml.sha256());
        attach(mail, eml, 1);
        IntakeOutcome outcome = register.open(dossier(mail, eml), delivery.batch(), refusals);
        if (!(outcome instanceof IntakeOutcome.Accepted)) {
            refusals.clear();
        }
        return outcome;
    }

    private void attach(Mail mail, Item holder, int mailDepth) {
        for (Mail.Attachment attachment : mail.attachments()) {
            boolean decoration = attachment.inline() && attachment.bytes().length < DECORATION_BYTES;
            if (!decoration && !MACHINERY.contains(attachment.declaredType())) {
                Item item = holder.member(attachment.name(), attachment.bytes());
                boolean forwarded = attachment.declaredType().equals("message/rfc822");
                attach(item, forwarded, new Depth(mailDepth, 1));
            }
        }
    }

    private void attach(Item item, boolean forwarded, Depth depth) {
        if (!item.isEmpty() && !seen.add(item.sha256())) {
            return;
        }
        try {
            switch (forwarded ? mailOf(item) : examiner.nature(item)) {
                case Nature.Known(MediaKind kind) when kind == MediaKind.EMAIL -> forwarded(item, depth.mails() + 1);
                case Nature.Known(MediaKind kind) -> papers.add(paper(item, kind));
                case Nature.Archive() -> unpack(item, depth);
                case Nature.Foreign(String what) -> throw examiner.foreign(what);
            }
        } catch (Problem why) {
            refusals.add(register.refusal(item, why));
        }
    }

    private Nature mailOf(Item item) {
        examiner.checkSize(item.bytes().length);
        return new Nature.Known(MediaKind.EMAIL);
    }

    private void forwarded(Item item, int depth) {
        delivery.allowance().checkMailDepth(depth);
        Mail mail = examiner.mail(item);
        delivery.allowance().take(mail.attachments().size(), 0);
        attach(mail, item, depth);
    }

    private NewDossier.Paper paper(Item item, MediaKind kind) {
        examiner.pages(item, kind);
        Content content = register.keep(item, kind);
        return new NewDossier.Paper(List.of(content), DocumentKind.UNKNOWN);
    }

    private void unpack(Item zip, Depth depth) {
        new Unpacking(
                        examiner,
                        file -> attach(file, false, depth.inArchive()),
                        failed -> refusals.add(
                                register.refusal(failed.told(), failed.size(), register.keep(zip), failed.why())))
                .unpack(zip.told(), Bytes.of(zip.bytes()), depth.archives(), delivery);
    }

    private NewDossier dossier(Mail mail, Item eml) {
        String subject = FileNames.line(mail.subject());
        return new NewDossier(
                eml.told(),
                subject.isEmpty() ? eml.fileName() : subject,
                Channel.EMAIL,
                Matter.REQUEST,
                new Party(FileNames.line(mail.fromName()), mail.fromAddress(), Optional.empty(), Optional.empty()),
                papers,
                Map.of());
    }

    /**
     * How deep it is.
     *
     * @param mails e-mails it is in
     * @param archives 1 where an archive found here is in no other
     */
    private record Depth(int mails, int archives) {
        Depth inArchive() {
            return new Depth(mails, archives + 1);
        }
    }
}
