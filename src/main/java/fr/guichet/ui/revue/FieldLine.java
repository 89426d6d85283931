package fr.guichet.ui.revue;

import fr.guichet.domain.Box;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldState;
import fr.guichet.ui.common.Look;
import fr.guichet.ui.revue.DoubtfulParts.Span;
import java.util.List;
import java.util.Optional;

/**
 * A value as the screen shows it.
 *
 * @param shown as people write it; empty where there is none
 * @param look its icon and colour; its words are stateText
 * @param why a sentence or two: where it comes from and why it is in that state
 * @param error what is wrong with it; empty where nothing is
 * @param doubts characters of shown that were hard to read
 * @param offers the other values it might have
 * @param needsPerson nobody vouched for it yet and the machine does not dare
 */
public record FieldLine(
        FieldKey key,
        String name,
        String shown,
        FieldState state,
        Look look,
        String stateText,
        String why,
        String error,
        List<Span> doubts,
        List<Offer> offers,
        Optional<Place> place,
        boolean required,
        boolean needsPerson) {

    /** Another value, one key away. */
    public record Offer(String shown, String detail, Optional<Box> box) {}

    public boolean isMissing() {
        return shown.isEmpty();
    }
}
