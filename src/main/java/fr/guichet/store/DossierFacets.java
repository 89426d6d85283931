package fr.guichet.store;

import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.Facets;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Severity;
import fr.guichet.domain.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Counts what a query would find for each value that it could be narrowed to. */
final class DossierFacets {
    private static final String ONE_EACH = "dossier d where ";
    private static final String REASONS = "dossier d join dossier_reason f on f.dossier = d.no where ";

    @FunctionalInterface
    private interface Value<T> {
        T of(ResultSet row) throws SQLException;
    }

    Facets of(Handle handle, DossierQuery query) {
        Condition words = new Condition();
        if (!new WordSearch(handle, DossierSearch.FEW).narrow(Words.of(query.text()), words)) {
            return Facets.NONE;
        }
        return new Facets(
                counts(handle, words, query.stages(Set.of()), "d.stage", named(Stage.class)),
                counts(handle, words, query.intents(Set.of()), "d.intent", named(Intent.class)),
                counts(handle, words, query.matters(Set.of()), "d.matter", named(Matter.class)),
                counts(handle, words, query.severities(Set.of()), "d.worst", r -> Severity.values()[r.getInt(1)]),
                reasons(handle, words, query.reasons(Set.of())),
                assignees(handle, words, query.assignee(Optional.empty())));
    }

    private static <E extends Enum<E>> Value<E> named(Class<E> type) {
        return row -> Enum.valueOf(type, row.getString(1));
    }

    private static Map<String, Integer> assignees(Handle handle, Condition words, DossierQuery query) {
        return counts(handle, narrowed(words, query), ONE_EACH, "coalesce(d.assignee, '')", r -> r.getString(1));
    }

    private static Map<ReviewReason, Integer> reasons(Handle handle, Condition words, DossierQuery query) {
        return counts(handle, narrowed(words, query), REASONS, "f.reason", named(ReviewReason.class));
    }

    private static <T> Map<T, Integer> counts(
            Handle handle, Condition words, DossierQuery query, String column, Value<T> value) {
        Condition condition = narrowed(words, query);
        condition.and(column + " is not null");
        return counts(handle, condition, ONE_EACH, column, value);
    }

    private static Condition narrowed(Condition words, DossierQuery query) {
        Condition condition = words.copy();
        DossierSearch.narrow(condition, query);
        return condition;
    }

    private static <T> Map<T, Integer> counts(
            Handle handle, Condition condition, String from, String column, Value<T> value) {
        Map<T, Integer> counts = new HashMap<>();
        condition
                .query(handle, "select " + column + ", count(*) as n from " + from, " group by " + column)
                .map((row, context) -> Map.entry(value.of(row), row.getInt("n")))
                .forEach(e -> counts.put(e.getKey(), e.getValue()));
        return counts;
    }
}
