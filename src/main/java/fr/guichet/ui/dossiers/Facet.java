package fr.guichet.ui.dossiers;

import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.Facets;
import fr.guichet.ui.common.Look;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One thing that the list can be narrowed by.
 *
 * @param key the text of its title
 * @param single one value at a time
 * @param values those that are always offered, in their order
 * @param look how a value is shown; its text is a key, or the words themselves where there is no such key
 * @param counts how many there are of each
 */
record Facet<T>(
        String key,
        boolean single,
        List<T> values,
        Function<T, Look> look,
        Function<DossierQuery, Set<T>> chosen,
        BiFunction<DossierQuery, Set<T>, DossierQuery> narrow,
        Function<Facets, Map<T, Integer>> counts) {}
