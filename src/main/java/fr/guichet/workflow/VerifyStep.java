package fr.guichet.workflow;

import fr.guichet.base.Detail;
import fr.guichet.base.Progress;
import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Classification;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.Field;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Stage;
import fr.guichet.domain.Urgency;
import fr.guichet.review.Checks;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** UNDERSTOOD → VERIFIED where nothing is doubtful, else → NEEDS_REVIEW with the reasons. */
final class VerifyStep {
    private final FlowStore store;
    private final Checks checks;
    private final Move move;
    private final FlowRules rules;

    VerifyStep(FlowStore store, Checks checks, Move move, FlowRules rules) {
        this.store = store;
        this.checks = checks;
        this.move = move;
        this.rules = rules;
    }

    Dossier run(Dossier dossier, Progress progress) {
        progress.report(-1, "workflow.verifying");
        Optional<Classification> classification = store.findings().classification(dossier.id());
        List<Field> fields = store.findings().fields(dossier.id());
        Checks.Verdict verdict = checks.verify(dossier, classification, fields);
        List<Anomaly> anomalies =
                Anomaly.keepingSettlements(verdict.anomalies(), store.findings().anomalies(dossier.id()));
        Set<ReviewReason> reasons = reasons(verdict, anomalies);
        Urgency urgency = classification.map(Classification::urgency).orElse(Urgency.NORMAL);
        Dossier next = dossier.change()
                .stage(reasons.isEmpty() ? Stage.VERIFIED : Stage.NEEDS_REVIEW)
                .reasons(reasons)
                .dueAt(dossier.dueAt().or(() -> Optional.of(DossierFlow.due(dossier, urgency))))
                .done();
        Detail detail = Detail.of("anomalies", anomalies.size())
                .and(
                        "reasons",
                        reasons.stream().sorted().map(ReviewReason::code).collect(Collectors.joining(",")));
        return move.to(
                next,
                "stage." + next.stage().code(),
                detail,
                () -> store.findings().saveAnomalies(dossier.id(), anomalies));
    }

    private Set<ReviewReason> reasons(Checks.Verdict verdict, List<Anomaly> anomalies) {
        Set<ReviewReason> reasons = EnumSet.noneOf(ReviewReason.class);
        reasons.addAll(verdict.reasons());
        if (anomalies.stream().noneMatch(Anomaly::blocks)) {
            reasons.remove(ReviewReason.ANOMALY);
        }
        if (reasons.isEmpty()
                && rules.chance().nextDouble() < rules.thresholds().sample()) {
            reasons.add(ReviewReason.SAMPLE);
        }
        return reasons;
    }
}
