package fr.guichet.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Parts of a {@code where} with their values, in order. */
final class Condition {
    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** The same so far, to be narrowed further by itself. */
    Condition copy() {
        Condition copy = new Condition();
        copy.parts.addAll(parts);
        copy.values.addAll(values);
        return copy;
    }

    void and(String part, Object... itsValues) {
        parts.add(part);
        values.addAll(Arrays.asList(itsValues));
    }

    /** Narrows to the given values; nothing given does not narrow. */
    void in(String column, Collection<?> some) {
        if (some.size() == 1) {
            and(column + " = ?", some.iterator().next());
        } else if (!some.isEmpty()) {
            and(column + " in (" + marks(some.size()) + ")", some.toArray());
        }
    }

    Query query(Handle handle, String before, String after, Object... itsValues) {
        String where = parts.isEmpty() ? "true" : String.join(" and ", parts);
        Query query = handle.createQuery(before + where + after);
        int position = 0;
        for (Object value : values) {
            query.bind(position++, value);
        }
        for (Object value : itsValues) {
            query.bind(position++, value);
        }
        return query;
    }

    static String marks(int number) {
        return String.join(", ", Collections.nCopies(number, "?"));
    }
}
