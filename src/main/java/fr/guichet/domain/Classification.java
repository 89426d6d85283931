package fr.guichet.domain;

import java.util.List;

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
}
