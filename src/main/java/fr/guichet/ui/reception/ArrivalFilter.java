package fr.guichet.ui.reception;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which lines are shown. */
public enum ArrivalFilter {
    ALL(EnumSet.allOf(ArrivalState.class)),
    RUNNING(EnumSet.of(ArrivalState.ON_THE_WAY)),
    REVIEW(EnumSet.of(ArrivalState.TO_REVIEW, ArrivalState.FAILED)),
    DONE(EnumSet.of(ArrivalState.VERIFIED, ArrivalState.SETTLED)),
    TWICE(EnumSet.of(ArrivalState.DUPLICATE)),
    REFUSED(EnumSet.of(ArrivalState.REFUSED)),
    AGAIN(EnumSet.of(ArrivalState.FAILED, ArrivalState.STOPPED));

    private final Set<ArrivalState> states;

    ArrivalFilter(Set<ArrivalState> states) {
        this.states = states;
    }

    boolean shows(Arrival line) {
        return states.contains(line.state());
    }

    int count(Map<ArrivalState, Integer> counts) {
        return states.stream().mapToInt(state -> counts.getOrDefault(state, 0)).sum();
    }

    String textKey() {
        return "reception.filter." + name().toLowerCase(Locale.ROOT);
    }
}
