package fr.guichet.review;

import fr.guichet.base.Changes;
import fr.guichet.base.Problem;
import fr.guichet.domain.Anomaly;
import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Decision;
import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Person;
import fr.guichet.domain.Reading;
import fr.guichet.domain.Stage;
import fr.guichet.domain.StaleDossier;
import fr.guichet.domain.ports.Snapshots;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Loads files and carries decisions out: all of a decision or nothing of it. */
final class Desk {
    private static final int TRIES = 4;

    private final ReviewStore store;
    private final Checks checks;
    private final ReviewContext context;
    private final Changes<DossierId> changes = new Changes<>();

    /**
     * A decision to be carried out.
     *
     * @param from the stages in which it makes sense
     * @param target what it acts on; a file in which this differs from what was seen is no longer the same matter
     */
    record Act(
            Decision.Kind kind,
            Person who,
            Set<Stage> from,
            Function<ReviewFile, Object> target,
            Function<ReviewFile, Change> work) {}

    Desk(ReviewStore store, Checks checks, ReviewContext context) {
        this.store = store;
        this.checks = checks;
        this.context = context;
    }

    Changes<DossierId> changes() {
        return changes;
    }

    ReviewFile load(DossierId id, Optional<Person> reader) {
        return store.unitOfWork().inTransaction(() -> {
            Dossier dossier = store.dossiers().find(id).orElseThrow(() -> new Problem("review.gone"));
            List<Document> documents = store.documents().of(id);
            return new ReviewFile(
                    dossier,
                    documents,
                    readings(documents),
                    store.findings().classification(id),
                    store.findings().fields(id),
                    checks.required(dossier.matter(), dossier.intent()),
                    store.findings().anomalies(id),
                    store.decisions().of(id),
                    store.locks()
                            .of(id)
                            .filter(lock -> reader.filter(r -> r.session().equals(lock.session()))
                                    .isEmpty()),
                    context.thresholds().field());
        });
    }

    private Map<DocumentId, Reading> readings(List<Document> documents) {
        Map<DocumentId, Reading> readings = new HashMap<>();
        documents.forEach(d -> store.documents().reading(d.id()).ifPresent(r -> readings.put(d.id(), r)));
        return readings;
    }

    /** Carries the act out on the file as it was seen, or on a newer one where what it acts on is the same. */
    ReviewFile decide(ReviewFile seen, Act act) {
        DossierId id = seen.dossier().id();
        Object target = act.target().apply(seen);
        for (int tried = 1; ; tried++) {
            try {
                store.unitOfWork().inTransaction(() -> carryOut(act, checked(id, act, target)));
                changes.publish(id);
                return load(id, Optional.of(act.who()));
            } catch (StaleDossier e) {
                if (tried == TRIES) {
                    throw new Problem(e, "review.stale");
                }
            }
        }
    }

    private ReviewFile checked(DossierId id, Act act, Object target) {
        ReviewFile now = load(id, Optional.of(act.who()));
        now.lockedBy().ifPresent(lock -> {
            throw new Problem("review.locked", lock.holder());
        });
        if (!act.from().contains(now.dossier().stage())) {
            throw new Problem("review.stage", now.dossier().reference());
        }
        if (!act.target().apply(now).equals(target)) {
            throw new Problem("review.stale");
        }
        return now;
    }

    private void carryOut(Act act, ReviewFile file) {
        Change change = verified(act.work().apply(file), file);
        DossierId id = file.dossier().id();
        Instant at = context.clock().instant();
        UUID decision = context.ids().next();
        String detail = change.detail().json();
        store.decisions().add(new Decision(decision, id, act.kind(), act.who().name(), at, detail));
        if (act.kind() != Decision.Kind.TAKEN_BACK) {
            store.snapshots()
                    .save(
                            decision,
                            new Snapshots.Snapshot(
                                    file.dossier(), file.classification(), file.fields(), file.anomalies()));
        }
        store.findings().saveFields(id, change.fields());
        change.classification()
                .ifPresentOrElse(
                        c -> store.findings().saveClassification(id, c),
                        () -> store.findings().dropClassification(id));
        store.findings().saveAnomalies(id, change.anomalies());
        String action = "review." + act.kind().name().toLowerCase(Locale.ROOT);
        store.dossiers()
                .save(change.dossier(), new AuditEntry.Draft(at, act.who().name(), action, Optional.of(id), detail));
    }

    private Change verified(Change change, ReviewFile before) {
        if (!change.verifyAgain()) {
            return change;
        }
        Checks.Verdict verdict = checks.verify(change.dossier(), change.classification(), change.fields());
        List<Anomaly> anomalies = Anomaly.keepingSettlements(verdict.anomalies(), change.anomalies());
        Dossier dossier = change.dossier()
                .change()
                .reasons(Reasons.after(
                        verdict.reasons(), anomalies, before.dossier().reasons()))
                .done();
        return new Change(dossier, change.classification(), change.fields(), anomalies, true, change.detail());
    }
}
