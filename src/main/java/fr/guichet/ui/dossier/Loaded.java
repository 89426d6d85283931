package fr.guichet.ui.dossier;

import fr.guichet.base.Jobs;
import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Lock;
import fr.guichet.domain.Stage;
import fr.guichet.review.ReviewFile;
import fr.guichet.workflow.Steps;
import java.util.List;
import java.util.Optional;

/**
 * A dossier as it was at one moment.
 *
 * @param history oldest first
 * @param job what the machine is doing with it
 * @param lockedBy who else has it open
 */
record Loaded(ReviewFile file, List<AuditEntry> history, Optional<Jobs.Status> job, Optional<Lock> lockedBy) {

    /** Looks it up; may take its time. */
    static Loaded of(DossierId id, DossierSources sources) {
        ReviewFile file = sources.review().look(id);
        boolean onItsWay = Stage.AUTOMATIC.contains(file.dossier().stage());
        return new Loaded(
                file,
                sources.audit().of(id),
                sources.jobs().pending().stream()
                        .filter(s -> onItsWay && isOf(s, id))
                        .findFirst(),
                file.lockedBy().filter(l -> !l.session().equals(sources.person().session())));
    }

    static boolean isOf(Jobs.Status status, DossierId id) {
        return status.kind().equals(Steps.JOB) && status.key().equals(id.toString());
    }

    Loaded with(Optional<Jobs.Status> now) {
        return new Loaded(file, history, now, lockedBy);
    }

    Dossier dossier() {
        return file.dossier();
    }
}
