package fr.guichet.workflow;

import fr.guichet.base.Changes;
import fr.guichet.base.Detail;
import fr.guichet.base.Jobs;
import fr.guichet.base.Problem;
import fr.guichet.domain.Anomaly;
import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Person;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Stage;
import fr.guichet.domain.StaleDossier;
import fr.guichet.domain.ports.Locks;
import fr.guichet.review.Checks;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What people do with a dossier besides settling it: take it on, have it read again, take it back from a wait. Each is
 * one change with its audit entry, refused where somebody else has the dossier open. Thread-safe.
 */
public final class DossierActs {
    private static final int TRIES = 4;
    private static final Set<Stage> READ_AGAIN =
            EnumSet.of(Stage.NEEDS_REVIEW, Stage.WAITING_FOR_CUSTOMER, Stage.REJECTED);
    private static final Set<Stage> REOPENED = EnumSet.of(Stage.WAITING_FOR_CUSTOMER, Stage.REJECTED);

    private final FlowStore store;
    private final Locks locks;
    private final Checks checks;
    private final Jobs jobs;
    private final Clock clock;
    private final Changes<DossierId> changes = new Changes<>();

    public DossierActs(FlowStore store, Locks locks, Checks checks, Jobs jobs, Clock clock) {
        this.store = store;
        this.locks = locks;
        this.checks = checks;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * A changed dossier and what the audit chain says of it.
     *
     * @param work the machine has something to do with it
     */
    private record Act(String action, Dossier changed, Detail detail, boolean work) {}

    /** Makes it somebody's, or nobody's. */
    public Dossier assign(DossierId id, Optional<String> to, Person who) {
        return change(id, who, dossier -> {
            Detail detail = Detail.of("before", dossier.assignee().orElse("")).and("after", to.orElse(""));
            return new Act("dossier.assigned", dossier.change().assignee(to).done(), detail, false);
        });
    }

    /** True where {@link #readAgain} would do something. */
    public static boolean mayReadAgain(Stage stage) {
        return Stage.AUTOMATIC.contains(stage) || READ_AGAIN.contains(stage);
    }

    /** True where {@link #reopen} would do something. */
    public static boolean mayReopen(Stage stage) {
        return REOPENED.contains(stage);
    }

    /**
     * Has the machine do its steps anew, from the reading on; what people said stays. Where it is still on its way, the
     * step it stands at is done again.
     *
     * @throws Problem {@code review.stage} where it has gone too far for that
     */
    public Dossier readAgain(DossierId id, Person who) {
        return change(id, who, now -> {
            if (!mayReadAgain(now.stage())) {
                throw new Problem("review.stage", now.reference());
            }
            Dossier again = Stage.AUTOMATIC.contains(now.stage())
                    ? now
                    : now.change()
                            .stage(Stage.RECEIVED)
                            .reasons(Set.of())
                            .postponedUntil(Optional.empty())
                            .note("")
                            .done();
            return new Act(
                    "dossier.read_again", again, Detail.of("before", now.stage().code()), true);
        });
    }

    /**
     * Brings a dossier that waits for the customer, or was rejected, back to review, with the reasons that hold now.
     *
     * @throws Problem {@code review.stage} where it neither waits nor was rejected
     */
    public Dossier reopen(DossierId id, Person who) {
        return change(id, who, now -> {
            if (!mayReopen(now.stage())) {
                throw new Problem("review.stage", now.reference());
            }
            Dossier back = now.change()
                    .stage(Stage.NEEDS_REVIEW)
                    .reasons(reasons(now))
                    .note("")
                    .done();
            return new Act(
                    "dossier.reopened", back, Detail.of("before", now.stage().code()), false);
        });
    }

    /** True where {@link #close} would do something: it is verified and nothing follows but the end. */
    public static boolean mayClose(Dossier dossier) {
        return dossier.stage() == Stage.VERIFIED
                && !DossierFlow.path(dossier.matter(), dossier.intent()).contains(Stage.CONSENTED);
    }

    /**
     * Ends a dossier that has had its answer, for good.
     *
     * @throws Problem {@code review.stage} where it is not verified, or more is to follow
     */
    public Dossier close(DossierId id, Person who) {
        return change(id, who, now -> {
            if (!mayClose(now)) {
                throw new Problem("review.stage", now.reference());
            }
            return new Act("dossier.closed", now.change().stage(Stage.CLOSED).done(), Detail.empty(), false);
        });
    }

    private Set<ReviewReason> reasons(Dossier dossier) {
        var verdict = checks.verify(
                dossier,
                store.findings().classification(dossier.id()),
                store.findings().fields(dossier.id()));
        Set<ReviewReason> reasons = EnumSet.noneOf(ReviewReason.class);
        reasons.addAll(verdict.reasons());
        if (store.findings().anomalies(dossier.id()).stream().noneMatch(Anomaly::blocks)) {
            // those found were settled before
            reasons.remove(ReviewReason.ANOMALY);
        }
        return reasons.isEmpty() ? Set.of(ReviewReason.ESCALATED) : reasons;
    }

    private Dossier change(DossierId id, Person who, Function<Dossier, Act> work) {
        for (int tried = 1; ; tried++) {
            try {
                Dossier done = store.unitOfWork().inTransaction(() -> save(id, who, work));
                changes.publish(id);
                return done;
            } catch (StaleDossier e) {
                if (tried == TRIES) {
                    throw new Problem(e, "review.stale");
                }
            }
        }
    }

    private Dossier save(DossierId id, Person who, Function<Dossier, Act> work) {
        locks.of(id).filter(l -> !l.session().equals(who.session())).ifPresent(l -> {
            throw new Problem("review.locked", l.holder());
        });
        Dossier now = store.dossiers().find(id).orElseThrow(() -> new Problem("review.gone"));
        Act act = work.apply(now);
        if (act.work()) {
            jobs.submit(Steps.JOB, id.toString());
        }
        return store.dossiers()
                .save(
                        act.changed(),
                        new AuditEntry.Draft(
                                clock.instant(),
                                who.name(),
                                act.action(),
                                Optional.of(id),
                                act.detail().json()));
    }

    /** Told after each act, on the thread that acted. */
    public Changes<DossierId> changes() {
        return changes;
    }
}
