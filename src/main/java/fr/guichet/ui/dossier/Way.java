package fr.guichet.ui.dossier;

import fr.guichet.base.Jobs;
import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.Stage;
import fr.guichet.ui.common.Look;
import fr.guichet.ui.common.Looks;
import fr.guichet.ui.common.Words;
import fr.guichet.workflow.DossierFlow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The stages that a dossier goes through, from what it is and what was recorded of it. */
final class Way {
    private static final Set<Stage> ASIDE = EnumSet.of(Stage.WAITING_FOR_CUSTOMER, Stage.REJECTED, Stage.WITHDRAWN);
    private static final String STAGE = "stage.";

    private final Loaded loaded;
    private final Words words;
    private final Instant now;
    private final Map<Stage, Instant> reached;

    Way(Loaded loaded, Words words, Instant now) {
        this.loaded = loaded;
        this.words = words;
        this.now = now;
        reached = reached(loaded);
    }

    List<Step> steps() {
        Dossier dossier = loaded.dossier();
        List<Stage> path = path(dossier);
        int here = path.indexOf(dossier.stage());
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            Step.Is is = i < here ? Step.Is.DONE : i > here ? Step.Is.TO_COME : here(dossier.stage());
            steps.add(step(path.get(i), is));
        }
        return steps;
    }

    private static Step.Is here(Stage stage) {
        return stage.isFinal() ? Step.Is.ENDED : Step.Is.HERE;
    }

    /** The stages of its kind, with the review where it went there, and the stage aside where it stands in one. */
    private List<Stage> path(Dossier dossier) {
        List<Stage> path = new ArrayList<>(DossierFlow.path(dossier.matter(), dossier.intent()));
        if (dossier.stage() == Stage.NEEDS_REVIEW || reached.containsKey(Stage.NEEDS_REVIEW)) {
            path.add(path.indexOf(Stage.UNDERSTOOD) + 1, Stage.NEEDS_REVIEW);
        }
        if (ASIDE.contains(dossier.stage())) {
            int last = path.stream()
                    .filter(reached::containsKey)
                    .mapToInt(path::indexOf)
                    .max()
                    .orElse(0);
            path.add(last + 1, dossier.stage());
        } else if (!path.contains(dossier.stage())) {
            // its kind was changed after it had gone further than that kind goes
            path.add(dossier.stage());
        }
        return path;
    }

    private Step step(Stage stage, Step.Is is) {
        Look look = Looks.of(stage);
        String when = is == Step.Is.TO_COME
                ? ""
                : work(is).or(() -> Optional.ofNullable(reached.get(stage)).map(w -> words.shortly(w, now)))
                        .orElse("");
        return new Step(words.say(look.text()), look.icon(), is, when);
    }

    private Optional<String> work(Step.Is is) {
        return is == Step.Is.HERE ? loaded.job().map(this::progress) : Optional.empty();
    }

    private String progress(Jobs.Status job) {
        return switch (job.state()) {
            case RUNNING ->
                job.done() < 0
                        ? words.say(job.what().isBlank() ? "dossier.job.running" : job.what())
                        : words.percent(job.done());
            case WAITING -> words.say("dossier.job.waiting");
            case RETRYING -> words.say("dossier.job.retrying", job.tries());
            case DONE, FAILED, CANCELLED -> "";
        };
    }

    /** When each stage was last reached. */
    private static Map<Stage, Instant> reached(Loaded loaded) {
        Map<Stage, Instant> reached = new EnumMap<>(Stage.class);
        reached.put(Stage.RECEIVED, loaded.dossier().receivedAt());
        for (AuditEntry entry : loaded.history()) {
            stage(entry.action()).ifPresent(stage -> reached.put(stage, entry.at()));
        }
        return reached;
    }

    private static Optional<Stage> stage(String action) {
        return switch (action) {
            case "review.validated", "review.forced" -> Optional.of(Stage.VERIFIED);
            case "review.rejected" -> Optional.of(Stage.REJECTED);
            case "review.asked" -> Optional.of(Stage.WAITING_FOR_CUSTOMER);
            case "review.escalated", "dossier.reopened", "step.failed" -> Optional.of(Stage.NEEDS_REVIEW);
            case "dossier.closed" -> Optional.of(Stage.CLOSED);
            default ->
                action.startsWith(STAGE)
                        ? Stream.of(Stage.values())
                                .filter(s -> action.equals(STAGE + s.code()))
                                .findFirst()
                        : Optional.empty();
        };
    }
}
