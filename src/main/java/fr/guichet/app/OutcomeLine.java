package fr.guichet.app;

import fr.guichet.base.Problem;
import fr.guichet.base.Texts;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Refusal;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.ports.Dossiers;
import fr.guichet.intake.IntakeOutcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of {@code guichet import}: what became of each thing, with the stage it has reached now. */
final class OutcomeLine {
    private final Dossiers dossiers;
    private final Texts texts;

    OutcomeLine(Dossiers dossiers, Texts texts) {
        this.dossiers = dossiers;
        this.texts = texts;
    }

    Map<String, @Nullable Object> of(IntakeOutcome outcome) {
        return switch (outcome) {
            case IntakeOutcome.Accepted accepted -> accepted(accepted);
            case IntakeOutcome.Duplicate duplicate -> {
                Map<String, @Nullable Object> line = line(duplicate.fileName(), "duplicate");
                line.put("sha256", duplicate.sha256().hex());
                line.put("existing", references(duplicate.existing()));
                yield line;
            }
            case IntakeOutcome.Refused refused -> refused(refused.refusal());
        };
    }

    private Map<String, @Nullable Object> accepted(IntakeOutcome.Accepted accepted) {
        Dossier now = dossiers.find(accepted.dossier().id()).orElse(accepted.dossier());
        Map<String, @Nullable Object> line = line(accepted.fileName(), "accepted");
        line.put("reference", now.reference());
        line.put("stage", now.stage().code());
        line.put("intent", now.intent().map(Intent::code).orElse(null));
        line.put(
                "reasons",
                now.reasons().stream().sorted().map(ReviewReason::code).toList());
        return line;
    }

    Map<String, @Nullable Object> refused(Refusal refusal) {
        Map<String, @Nullable Object> line = line(refusal.fileName(), "refused");
        line.put("sha256", refusal.sha256().map(s -> s.hex()).orElse(null));
        line.put("error", Map.of("code", new Problem(refusal.problem()).code(), "message", refusal.sentence()));
        return line;
    }

    private List<String> references(List<DossierId> ids) {
        return ids.stream()
                .flatMap(id -> dossiers.find(id).stream())
                .map(Dossier::reference)
                .toList();
    }

    private static Map<String, @Nullable Object> line(String file, String outcome) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("outcome", outcome);
        return line;
    }
}
