package fr.guichet.intake;

import fr.guichet.base.Problem;
import fr.guichet.domain.Content;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Matter;
import fr.guichet.domain.MediaKind;
import fr.guichet.domain.Party;
import fr.guichet.intake.ContentSniffer.Nature;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Decides what becomes of one thing that was brought, and sees to it. */
final class Acceptance {
    private final Register register;
    private final Examiner examiner;

    Acceptance(Register register, Examiner examiner) {
        this.register = register;
        this.examiner = examiner;
    }

    /** Takes it in or refuses it; whatever comes of it is told, one outcome for each thing inside it. */
    void take(Item item, Batch batch, Consumer<IntakeOutcome> told) {
        try {
            switch (examiner.nature(item)) {
                case Nature.Known(MediaKind kind) -> told.accept(document(item, kind, batch));
                case Nature.Archive() -> throw examiner.foreign("archive.other");
                case Nature.Foreign(String what) -> throw examiner.foreign(what);
            }
        } catch (Problem problem) {
            told.accept(register.refuse(item, problem));
        }
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
}
