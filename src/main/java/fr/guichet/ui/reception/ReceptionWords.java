package fr.guichet.ui.reception;

import fr.guichet.intake.IntakeOutcome;
import fr.guichet.ui.common.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Sentences of reception. */
final class ReceptionWords {
    private final Words words;

    ReceptionWords(Words words) {
        this.words = words;
    }

    /** What became of files, in one sentence. */
    String brought(List<IntakeOutcome> outcomes) {
        List<String> parts = new ArrayList<>();
        add(parts, "reception.brought.accepted", outcomes, IntakeOutcome.Accepted.class);
        add(parts, "reception.brought.duplicate", outcomes, IntakeOutcome.Duplicate.class);
        add(parts, "reception.brought.refused", outcomes, IntakeOutcome.Refused.class);
        return parts.isEmpty() ? words.say("reception.brought.nothing") : String.join(" · ", parts);
    }

    DeliveryLine delivery(Delivery delivery) {
        String title = words.say(
                delivery.isCancelled() ? "reception.delivery.stopping" : "reception.delivery",
                delivery.name(),
                words.percent(delivery.done()));
        return new DeliveryLine(
                title, delivery.done(), delivery.left().map(this::left).orElse(""), delivery::cancel);
    }

    /** How many are on their way and for how long; empty where none is. */
    String onTheWay(Arrivals.Snapshot now) {
        long some = now.lines().stream()
                .filter(l -> l.state() == ArrivalState.ON_THE_WAY)
                .count();
        if (some == 0) {
            return "";
        }
        String count = words.say("reception.on_the_way", some);
        return now.left().map(time -> count + " · " + left(time)).orElse(count);
    }

    private String left(Duration time) {
        long seconds = Math.max(1, time.toSeconds());
        return seconds < 60
                ? words.say("reception.left.seconds", seconds)
                : words.say("reception.left.minutes", (seconds + 30) / 60);
    }

    private void add(
            List<String> parts, String key, List<IntakeOutcome> outcomes, Class<? extends IntakeOutcome> kind) {
        long number = outcomes.stream().filter(kind::isInstance).count();
        if (number > 0) {
            parts.add(words.say(key, number));
        }
    }
}
