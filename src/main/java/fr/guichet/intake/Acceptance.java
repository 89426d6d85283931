package fr.guichet.intake;

import fr.guichet.base.Problem;
import fr.guichet.domain.Content;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Matter;
import fr.guichet.domain.MediaKind;
import fr.guichet.domain.Party;
import fr.guichet.domain.Sha256;
import fr.guichet.intake.ContentSniffer.Nature;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what becomes of one thing that was brought, and sees to it: one outcome for each thing inside it. */
final class Acceptance {
    private final Register register;
    private final Examiner examiner;

    Acceptance(Register register, Examiner examiner) {
        this.register = register;
        this.examiner = examiner;
    }

    void take(Item item, Delivery delivery) {
        take(item, delivery, 1);
    }

    /** Takes the files of an archive that is too large for the memory, as far as the limits let it. */
    void takeArchive(String told, Bytes zip, Delivery delivery) {
        try {
            unpack(told, zip, 1, delivery, Optional::empty);
        } catch (Problem problem) {
            delivery.told().accept(register.refuse(told, zip.size(), Optional.empty(), problem));
        }
    }

    private void take(Item item, Delivery delivery, int depth) {
        try {
            switch (examiner.nature(item)) {
                case Nature.Known(MediaKind kind)
                when kind == MediaKind.EMAIL -> new MailDossier(register, examiner, delivery).take(item);
                case Nature.Known(MediaKind kind) -> delivery.told().accept(document(item, kind, delivery.batch()));
                case Nature.Archive() ->
                    unpack(item.told(), Bytes.of(item.bytes()), depth, delivery, () -> register.keep(item));
                case Nature.Foreign(String what) -> throw examiner.foreign(what);
            }
        } catch (Problem problem) {
            delivery.told().accept(register.refuse(item, problem));
        }
    }

    /** What could not be taken out is listed with the archive that it is still in. */
    private void unpack(String told, Bytes zip, int depth, Delivery delivery, Original archive) {
        new Unpacking(
                        examiner,
                        file -> take(file, delivery, depth + 1),
                        failed -> delivery.told()
                                .accept(register.refuse(failed.told(), failed.size(), archive.keep(), failed.why())))
                .unpack(told, zip, depth, delivery);
    }

    private IntakeOutcome document(Item item, MediaKind kind, Batch batch) {
        Optional<IntakeOutcome> known = batch.keepDuplicates() ? Optional.empty() : register.duplicate(item);
        return known.orElseGet(() -> {
            examiner.pages(item, kind);
            Content content = register.keep(item, kind);
            return register.open(single(item, content, batch), batch, List.of());
        });
    }

    private static NewDossier single(Item item, Content content, Batch batch) {
        return new NewDossier(
                item.told(),
                item.fileName(),
                batch.channel(),
                Matter.UNKNOWN,
                Party.UNKNOWN,
                List.of(new NewDossier.Paper(List.of(content), DocumentKind.UNKNOWN)),
                Map.of());
    }

    /** Where an archive's own bytes are kept once one of its files is refused. */
    @FunctionalInterface
    private interface Original {
        Optional<Sha256> keep();
    }
}
