package fr.guichet.intake;

import fr.guichet.base.Problem;
import fr.guichet.domain.Content;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Matter;
import fr.guichet.domain.MediaKind;
import fr.guichet.domain.Party;
import fr.guichet.intake.ContentSniffer.Nature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Images that were dropped together as the pages of one document. */
final class OneDocument {
    private final Intake intake;
    private final Batch batch;
    private final Consumer<IntakeOutcome> told;
    private final List<Content> parts = new ArrayList<>();
    private int pages;

    OneDocument(Intake intake, Batch batch, Consumer<IntakeOutcome> told) {
        this.intake = intake;
        this.batch = batch;
        this.told = told;
    }

    /** Keeps an image as the next page, or refuses it; false where it is not an image and so a thing of its own. */
    boolean tookPage(Item item) {
        try {
            if (!(intake.examiner().nature(item) instanceof Nature.Known(MediaKind kind)) || !kind.isImage()) {
                return false;
            }
            int more = intake.examiner().pages(item, kind);
            intake.examiner().checkPages(pages + more);
            pages += more;
            parts.add(intake.register().keep(item, kind));
        } catch (Problem problem) {
            told.accept(intake.register().refuse(item, problem));
        }
        return true;
    }

    /** Opens the dossier of the document, where there is any page. */
    void open() {
        if (parts.isEmpty()) {
            return;
        }
        String first = parts.getFirst().fileName();
        String name = parts.size() == 1 ? first : first + " (+" + (parts.size() - 1) + ")";
        var dossier = new NewDossier(
                name,
                first,
                batch.channel(),
                Matter.UNKNOWN,
                Party.UNKNOWN,
                List.of(new NewDossier.Paper(parts, DocumentKind.UNKNOWN)),
                Map.of());
        told.accept(intake.register().open(dossier, batch, List.of()));
    }
}
