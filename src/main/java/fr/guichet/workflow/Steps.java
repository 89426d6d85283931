package fr.guichet.workflow;

import fr.guichet.base.Detail;
import fr.guichet.base.Jobs;
import fr.guichet.base.Problem;
import fr.guichet.base.Progress;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Stage;
import fr.guichet.domain.StaleDossier;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a dossier from where it is as far as the machine may take it. Each step ends in a transaction of its own, so a run
 * that was cut off goes on with the step it was in. A step that cannot succeed leaves the dossier to a person.
 */
public final class Steps implements Jobs.Handler {
    /** The kind of the jobs; their key is the dossier's id. */
    public static final String JOB = "dossier";

    private static final Logger LOG = LoggerFactory.getLogger(Steps.class);
    private final FlowStore store;
    private final Move move;
    private final ReadStep read;
    private final UnderstandStep understand;
    private final VerifyStep verify;

    public Steps(FlowStore store, FlowServices services, FlowRules rules) {
        this.store = store;
        move = new Move(store, rules.clock());
        read = new ReadStep(store, services.reading(), move);
        understand = new UnderstandStep(store, services, move, rules.thresholds());
        verify = new VerifyStep(store, services.checks(), move, rules);
    }

    @Override
    public String kind() {
        return JOB;
    }

    @Override
    public Jobs.Outcome run(String key, Progress progress) {
        try {
            Optional<Dossier> dossier = store.dossiers().find(DossierId.of(key));
            while (dossier.filter(d -> Stage.AUTOMATIC.contains(d.stage())).isPresent()) {
                progress.checkCancelled();
                dossier = Optional.of(step(dossier.get(), progress));
            }
            return new Jobs.Outcome.Done();
        } catch (StaleDossier e) {
            // a person was quicker: look again at how it is now
            return new Jobs.Outcome.Retry(Problem.of(e));
        } catch (Problem problem) {
            LOG.info("dossier {} {} {}", key, problem.code(), problem.key());
            return new Jobs.Outcome.Failed(problem);
        } catch (OutOfMemoryError | StackOverflowError e) {
            LOG.error("dossier {}", key, e);
            return new Jobs.Outcome.Failed(new Problem(e, "workflow.too_large"));
        } catch (RuntimeException e) {
            LOG.warn("dossier {}", key, e);
            return new Jobs.Outcome.Retry(Problem.of(e));
        }
    }

    private Dossier step(Dossier dossier, Progress progress) {
        return switch (dossier.stage()) {
            case RECEIVED -> read.run(dossier, progress);
            case READ -> understand.run(dossier, progress);
            case UNDERSTOOD -> verify.run(dossier, progress);
            case NEEDS_REVIEW,
                    VERIFIED,
                    CONSENTED,
                    CONTRACT_READY,
                    SIGNING,
                    SIGNED,
                    PAID,
                    CLOSED,
                    REJECTED,
                    WAITING_FOR_CUSTOMER,
                    WITHDRAWN -> throw new IllegalStateException("no step from " + dossier.stage());
        };
    }

    @Override
    public void giveUp(String key, Problem problem) {
        store.dossiers()
                .find(DossierId.of(key))
                .filter(d -> Stage.AUTOMATIC.contains(d.stage()))
                .ifPresent(d -> leaveToPerson(d, problem));
    }

    private void leaveToPerson(Dossier dossier, Problem problem) {
        Dossier waiting = dossier.change()
                .stage(Stage.NEEDS_REVIEW)
                .reasons(Set.of(ReviewReason.STEP_FAILED))
                .note("problem." + problem.key())
                .done();
        Detail detail = Detail.of("step", dossier.stage().code())
                .and("problem", problem.key())
                .and("code", problem.code());
        move.to(waiting, "step.failed", detail, () -> {});
    }
}
