package fr.guichet.ui.accueil;

import java.util.List;

/**
 * One day or hour of the chart.
 *
 * @param figures received, passed, settled
 * @param most the highest figure of the whole chart, at least 1
 * @param spoken its figures as one sentence
 * @param now the day or hour that is under way
 */
public record Bar(String label, List<Integer> figures, int most, String spoken, boolean now) {
    public Bar {
        figures = List.copyOf(figures);
    }

    /** 0 to 1 of the highest. */
    double share(int which) {
        return (double) figures.get(which) / most;
    }
}
