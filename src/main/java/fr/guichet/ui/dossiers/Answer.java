package fr.guichet.ui.dossiers;

import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.ports.Dossiers;
import java.util.List;

/**
 * Some lines of a list, and how many there are.
 *
 * @param from the place of the first
 * @param total how many there are at least
 * @param exact there are no more
 */
record Answer(int from, List<DossierRow> rows, int total, boolean exact) {
    /** As far as {@link Dossiers#count} counts. */
    private static final int COUNTED = 1000;

    /** Asks for lines, and counts only as far as that is quick. */
    static Answer of(Dossiers dossiers, DossierQuery query, int from, int size) {
        List<DossierRow> rows = dossiers.search(query.page(from, size));
        int seen = from + rows.size();
        if (rows.size() < size && (from == 0 || !rows.isEmpty())) {
            return new Answer(from, rows, seen, true);
        }
        int counted = dossiers.count(query);
        return new Answer(from, rows, counted < COUNTED ? counted : Math.max(counted, seen), counted < COUNTED);
    }
}
