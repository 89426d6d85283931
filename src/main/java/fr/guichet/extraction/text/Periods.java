package fr.guichet.extraction.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods as printed: "du 01/10/24 au 31/10/24", "7 janvier au 6 mars 2026", "1er au 31 juillet 2025", "Sep 13, 2022 to …". */
public final class Periods {
    private static final String JOIN = "(?:jusqu'au|au|a|-|to|bis|until|through|t/m|tot|/|>|→|et le|et)";
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]*" + JOIN + "[\\s]*(?:le |zum |the )?\\s*| ");
    private static final Pattern DAY_BEFORE = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:er|\\.)?\\s*(" + Months.NAMES + ")?\\.?[\\s,]*" + JOIN + "\\s*(?:le )?$");
    private static final Pattern MONTH_BEFORE =
            Pattern.compile("(?<![a-z])(" + Months.NAMES + ")\\.?\\s+(\\d{1,2})\\s*" + JOIN + "\\s*$");
    private static final Pattern FIGURES_BEFORE =
            Pattern.compile("(?<![\\d/.])(\\d{1,2})[/.](\\d{1,2})\\s*" + JOIN + "\\s*(?:le )?$");

    private Periods() {}

    /** All periods of a text from left to right; one whose end is before its start is none. */
    public static List<Found<Period>> find(String text) {
        return join(text, Dates.find(text));
    }

    /** As {@link #find}, for documents that write the month before the day. */
    public static List<Found<Period>> findMonthFirst(String text) {
        return join(text, Dates.findMonthFirst(text));
    }

    private static List<Found<Period>> join(String text, List<Found<LocalDate>> dates) {
        String folded = Fold.fold(text);
        List<Found<Period>> found = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            Found<LocalDate> end = dates.get(i);
            Optional<Found<LocalDate>> start = i > 0 && isJoined(folded, dates.get(i - 1), end)
                    ? Optional.of(dates.get(i - 1))
                    : yearless(folded, end);
            start.filter(s -> !s.value().isAfter(end.value()))
                    .ifPresent(
                            s -> found.add(Found.at(new Period(s.value(), end.value()), text, s.start(), end.end())));
        }
        return found;
    }

    private static boolean isJoined(String folded, Found<LocalDate> first, Found<LocalDate> second) {
        return BETWEEN.matcher(folded.substring(first.end(), second.start())).matches();
    }

    /** The start of a period that writes its year, or its month and year, only once. */
    private static Optional<Found<LocalDate>> yearless(String folded, Found<LocalDate> end) {
        String before = folded.substring(0, end.start());
        Matcher figures = FIGURES_BEFORE.matcher(before);
        if (figures.find()) {
            return start(figures, end, Integer.parseInt(figures.group(2)), figures.group(1));
        }
        Matcher month = MONTH_BEFORE.matcher(before);
        if (month.find()) {
            return start(month, end, Months.number(month.group(1)), month.group(2));
        }
        Matcher day = DAY_BEFORE.matcher(before);
        if (day.find()) {
            int number = day.group(2) == null ? end.value().getMonthValue() : Months.number(day.group(2));
            return start(day, end, number, day.group(1));
        }
        return Optional.empty();
    }

    private static Optional<Found<LocalDate>> start(Matcher m, Found<LocalDate> end, int month, String day) {
        try {
            int year = end.value().getYear() - (month > end.value().getMonthValue() ? 1 : 0);
            LocalDate date = LocalDate.of(year, month, Integer.parseInt(day));
            return Optional.of(new Found<>(date, m.group(), m.start(), m.end()));
        } catch (DateTimeException e) {
            // 31 to 30 June: what stands before is no day of that month
            return Optional.empty();
        }
    }
}
