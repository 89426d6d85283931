package fr.guichet.extraction.text;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** Dates as people print them, in figures or with the month in French, English, German or Dutch letters. */
public final class Dates {
    private static final DateScanner DAY_FIRST = new DateScanner(true);
    private static final DateScanner MONTH_FIRST = new DateScanner(false);

    private Dates() {}

    /** The date a whole text stands for, day before month where both are figures. */
    public static Optional<LocalDate> parse(String text) {
        String all = text.strip();
        return find(all).stream()
                .filter(f -> f.start() == 0 && f.end() == all.length())
                .map(Found::value)
                .findFirst();
    }

    /** All complete dates of a text, left to right, day before month where both are figures; years of two digits are 20xx. */
    public static List<Found<LocalDate>> find(String text) {
        return DAY_FIRST.dates(text);
    }

    /** As {@link #find}, month before day as in the United States; falls back to day first where a month cannot be. */
    public static List<Found<LocalDate>> findMonthFirst(String text) {
        return MONTH_FIRST.dates(text);
    }

    /** Days without a year, the month in letters or as 12/03: "le 15 mars", "1er juillet". Complete dates are left out. */
    public static List<Found<MonthDay>> findYearless(String text) {
        return DAY_FIRST.yearless(text);
    }
}
