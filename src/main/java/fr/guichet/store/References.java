package fr.guichet.store;

import java.time.Year;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Counts references year by year, in transactions of its own: a number that was once told is never told again, whatever
 * becomes of the dossier it was meant for, and nobody waits for another's long transaction.
 */
final class References {
    private final Jdbi aside;

    /** @param aside connections that are never taken by the transactions which ask for a reference */
    References(Jdbi aside) {
        this.aside = aside;
    }

    String next(Year year) {
        long number = aside.inTransaction(handle -> next(handle, year.getValue()));
        return String.format(Locale.ROOT, "%04d-%06d", year.getValue(), number);
    }

    private static long next(Handle handle, int year) {
        handle.createUpdate("""
            insert into reference_counter (counted_year, last_given) values (:year, 0)
            on conflict do nothing\
            """).bind("year", year).execute();
        handle.createUpdate("update reference_counter set last_given = last_given + 1 where counted_year = :year")
                .bind("year", year)
                .execute();
        return handle.createQuery("select last_given from reference_counter where counted_year = :year")
                .bind("year", year)
                .mapTo(Long.class)
                .one();
    }
}
