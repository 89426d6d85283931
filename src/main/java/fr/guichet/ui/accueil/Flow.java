package fr.guichet.ui.accueil;

import fr.guichet.domain.ports.AuditLog.Tally;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** How many dossiers came, passed and were settled, by the day or by the hour. */
record Flow(List<Column> columns) {
    private static final Set<String> SETTLED =
            Set.of("review.validated", "review.forced", "review.rejected", "review.asked");
    private static final int DAYS = 7;
    private static final int OPENS = 8;
    private static final int CLOSES = 18;

    /** Which way time is cut. */
    enum Span {
        TODAY,
        WEEK
    }

    /**
     * One day or hour.
     *
     * @param day its day
     * @param hour 0 to 23, or negative for a whole day
     * @param passed verified without a person
     * @param settled decided by a person
     */
    record Column(LocalDate day, int hour, int received, int passed, int settled) {
        int most() {
            return Math.max(received, Math.max(passed, settled));
        }
    }

    Flow {
        columns = List.copyOf(columns);
    }

    static Flow week(List<Tally> tallies, LocalDate today, ZoneId zone) {
        List<Column> columns = new ArrayList<>();
        for (LocalDate day = today.minusDays(DAYS - 1); !day.isAfter(today); day = day.plusDays(1)) {
            LocalDate that = day;
            columns.add(column(
                    day,
                    -1,
                    tallies.stream().filter(t -> day(t, zone).equals(that)).toList()));
        }
        return new Flow(columns);
    }

    /** The hours of the office, and those outside it in which something was done. */
    static Flow today(List<Tally> tallies, LocalDate today, ZoneId zone) {
        List<Column> columns = new ArrayList<>();
        for (int hour = 0; hour < 24; hour++) {
            int that = hour;
            Predicate<Tally> then =
                    t -> day(t, zone).equals(today) && t.hour().atZone(zone).getHour() == that;
            Column column = column(today, hour, tallies.stream().filter(then).toList());
            if (hour >= OPENS && hour < CLOSES || column.most() > 0) {
                columns.add(column);
            }
        }
        return new Flow(columns);
    }

    /** The highest figure in it, at least 1. */
    int most() {
        return columns.stream().mapToInt(Column::most).max().stream()
                .map(most -> Math.max(1, most))
                .sum();
    }

    boolean isEmpty() {
        return columns.stream().allMatch(c -> c.most() == 0);
    }

    private static Column column(LocalDate day, int hour, List<Tally> tallies) {
        return new Column(
                day,
                hour,
                times(tallies, "dossier.received"::equals),
                times(tallies, "stage.verified"::equals),
                times(tallies, SETTLED::contains));
    }

    private static int times(List<Tally> tallies, Predicate<String> action) {
        return tallies.stream()
                .filter(t -> action.test(t.action()))
                .mapToInt(Tally::times)
                .sum();
    }

    private static LocalDate day(Tally tally, ZoneId zone) {
        return tally.hour().atZone(zone).toLocalDate();
    }

    /** A label of the hour: {@code 09:00}. */
    static LocalTime time(Column column) {
        return LocalTime.of(column.hour(), 0);
    }
}
