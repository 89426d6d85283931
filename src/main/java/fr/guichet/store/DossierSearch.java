package fr.guichet.store;

import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.Severity;
import fr.guichet.domain.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Finds dossiers by words and facets without looking at more of them than needed. */
final class DossierSearch {
    /** More dossiers than that with one word are many, see {@link WordSearch}. */
    static final int FEW = 3000;

    /** What is counted at most. */
    private static final int COUNTED = 1000;

    private static final List<String> FINAL =
            Stream.of(Stage.values()).filter(Stage::isFinal).map(Stage::name).toList();

    private final int few;
    private final int counted;

    DossierSearch() {
        this(FEW, COUNTED);
    }

    DossierSearch(int few, int counted) {
        this.few = few;
        this.counted = counted;
    }

    List<DossierRow> rows(Handle handle, DossierQuery query) {
        Optional<Condition> condition = condition(handle, query);
        if (condition.isEmpty() || query.limit() <= 0) {
            return List.of();
        }
        var found = condition.get();
        return found.query(
                        handle,
                        "select " + DossierRows.LISTED + ", d.assignee from dossier d where ",
                        " order by " + order(query.order()) + " limit ? offset ?",
                        query.limit(),
                        query.offset())
                .map(DossierRows::listed)
                .list();
    }

    int count(Handle handle, DossierQuery query) {
        return condition(handle, query)
                .map(found -> found.query(
                                handle,
                                "select count(*) from (select d.no from dossier d where ",
                                " limit ?) as found",
                                counted)
                        .mapTo(Integer.class)
                        .one())
                .orElse(0);
    }

    int total(Handle handle, DossierQuery query) {
        return condition(handle, query)
                .map(found -> found.query(handle, "select count(*) from dossier d where ", "")
                        .mapTo(Integer.class)
                        .one())
                .orElse(0);
    }

    private Optional<Condition> condition(Handle handle, DossierQuery query) {
        Condition condition = new Condition();
        if (!new WordSearch(handle, few).narrow(Words.of(query.text()), condition)) {
            return Optional.empty();
        }
        narrow(condition, query);
        return Optional.of(condition);
    }

    /** Everything but the words. */
    static void narrow(Condition condition, DossierQuery query) {
        condition.in("d.stage", names(query.stages()));
        condition.in("d.intent", names(query.intents()));
        condition.in("d.matter", names(query.matters()));
        condition.in(
                "d.worst", query.severities().stream().map(Severity::ordinal).toList());
        query.assignee().ifPresent(who -> assignee(condition, who));
        query.dueBefore().ifPresent(when -> {
            condition.and("d.due_at < ?", when);
            condition.and("d.stage not in (" + Condition.marks(FINAL.size()) + ")", FINAL.toArray());
        });
        reasons(condition, query);
    }

    private static void assignee(Condition condition, String who) {
        if (who.isBlank()) {
            condition.and("d.assignee is null");
        } else {
            condition.and("d.assignee = ?", who);
        }
    }

    private static void reasons(Condition condition, DossierQuery query) {
        if (!query.reasons().isEmpty()) {
            List<Object> reasons = new ArrayList<>(names(query.reasons()));
            condition.and(
                    "exists (select 1 from dossier_reason r where r.dossier = d.no and r.reason in ("
                            + Condition.marks(reasons.size()) + "))",
                    reasons.toArray());
        }
    }

    private static List<String> names(Collection<? extends Enum<?>> some) {
        return some.stream().<String>map(Enum::name).sorted().toList();
    }

    private static String order(DossierQuery.Order order) {
        return switch (order) {
            case NEWEST -> "d.received_at desc, d.no desc";
            case OLDEST -> "d.received_at, d.no";
            case DUE -> "d.due_at nulls last, d.no";
            case REFERENCE -> "d.reference";
            case NAME -> "d.name_order, d.no";
        };
    }
}
