package fr.guichet.workflow;

import fr.guichet.base.Detail;
import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Dossier;
import java.time.Clock;
import java.util.Optional;

/** Ends a step: what it found, the new stage and the audit entry in one transaction, or nothing. */
final class Move {
    private final FlowStore store;
    private final Clock clock;

    Move(FlowStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @param findings saves what the step found */
    Dossier to(Dossier changed, String action, Detail detail, Runnable findings) {
        return store.unitOfWork().inTransaction(() -> {
            findings.run();
            return store.dossiers()
                    .save(
                            changed,
                            new AuditEntry.Draft(
                                    clock.instant(),
                                    AuditEntry.MACHINE,
                                    action,
                                    Optional.of(changed.id()),
                                    detail.json()));
        });
    }
}
