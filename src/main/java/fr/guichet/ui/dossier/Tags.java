package fr.guichet.ui.dossier;

import fr.guichet.domain.Classification;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.Stage;
import fr.guichet.domain.Urgency;
import fr.guichet.ui.common.Look;
import fr.guichet.ui.common.Looks;
import fr.guichet.ui.common.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of a dossier in a word each: its stage, its intent and how sure that is, its urgency, why it waits. */
final class Tags {
    private final Dossier dossier;
    private final Optional<Classification> said;
    private final Words words;
    private final Instant now;

    Tags(Loaded loaded, Words words, Instant now) {
        dossier = loaded.dossier();
        said = loaded.file().classification();
        this.words = words;
        this.now = now;
    }

    List<Tag> all() {
        List<Tag> some = new ArrayList<>();
        some.add(tag(Looks.of(dossier.stage()), ""));
        some.add(dossier.intent()
                .map(i -> new Tag(Looks.of(i), sure(words.say(Looks.of(i).text())), rationale()))
                .orElse(tag(Looks.of(dossier.matter()), "")));
        said.map(Classification::urgency)
                .filter(u -> u == Urgency.HIGH || u == Urgency.CRITICAL)
                .ifPresent(u -> some.add(tag(urgent(u), "")));
        dossier.dueAt()
                .filter(due -> !dossier.stage().isFinal() && due.isBefore(now))
                .ifPresent(due -> some.add(
                        tag(new Look("dossier.late", "mdi2c-clock-alert-outline", "danger"), words.dateTime(due))));
        dossier.reasons().stream().sorted().forEach(r -> some.add(tag(Looks.of(r), "")));
        dossier.postponedUntil()
                .filter(until -> dossier.stage() == Stage.NEEDS_REVIEW && until.isAfter(now))
                .ifPresent(until -> some.add(new Tag(
                        new Look("", "mdi2c-clock-outline", "accent"),
                        words.say("dossier.postponed", words.date(until)),
                        "")));
        return some;
    }

    private Tag tag(Look look, String hover) {
        return new Tag(look, words.say(look.text()), hover);
    }

    private static Look urgent(Urgency urgency) {
        return new Look("urgency." + urgency.code(), "mdi2a-alarm-light-outline", "danger");
    }

    private String sure(String intent) {
        return said.map(c -> c.isHuman()
                        ? words.say("dossier.intent.person", intent)
                        : words.say("dossier.intent.machine", intent, words.percent(c.confidence())))
                .orElse(intent);
    }

    private String rationale() {
        return said.map(Classification::rationale)
                .filter(r -> !r.isEmpty())
                .map(r -> words.say("dossier.intent.why", String.join(", ", r)))
                .orElse("");
    }
}
