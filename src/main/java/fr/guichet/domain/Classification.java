package fr.guichet.domain;

import java.util.List;
import java.util.Optional;

/**
 * What a request was taken for.
 *
 * @param confidence 0 to 1 that intent is right
 * @param rationale the words of the text that decided, strongest first
 * @param secondary other intents the message also bears
 * @param model who said so, with its version
 */
public record Classification(
        Intent intent,
        double confidence,
        List<String> rationale,
        List<Intent> secondary,
        Urgency urgency,
        String model) {
    public Classification {
        rationale = List.copyOf(rationale);
        secondary = List.copyOf(secondary);
    }

    /** The model's name where a person decided. */
    public static final String PERSON = "person";

    /** What a person says it is; the words and the urgency that were found before stay. */
    public static Classification byPerson(Intent intent, Optional<Classification> before) {
        return new Classification(
                intent,
                1,
                before.map(Classification::rationale).orElse(List.of()),
                before.map(Classification::secondary).orElse(List.of()).stream()
                        .filter(i -> i != intent)
                        .toList(),
                before.map(Classification::urgency).orElse(Urgency.NORMAL),
                PERSON);
    }

    public boolean isHuman() {
        return model.equals(PERSON);
    }
}
