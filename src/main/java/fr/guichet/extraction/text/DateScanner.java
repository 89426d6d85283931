package fr.guichet.extraction.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates by their shapes, the surest shape first; a piece of text belongs to one date only. */
final class DateScanner {
    private static final String YEAR = "(\\d{4}|['’]?\\d{2})";
    private static final String SEPARATOR = "\\s?[/.\\-\\u2010-\\u2013]\\s?";
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)(20\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern FIGURES = Pattern.compile(
            "(?<![\\d/.])(\\d{1,2})" + SEPARATOR + "(\\d{1,2})" + SEPARATOR + "(\\d{4}|\\d{2})(?!\\d|[./]\\d)");
    private static final Pattern SPACED = Pattern.compile("(?<!\\d |\\d)(\\d{2}) (\\d{2}) (20\\d{2})(?! ?\\d)");
    private static final String DAY = "(?<![\\d,.])(\\d{1,2})\\s?(?:er|st|nd|rd|th|e|\\.|º|°)?";
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile(DAY + "[\\s\\-.]*(?:of\\s)?(" + Months.NAMES + ")\\.?[\\s,\\-]*" + YEAR + "(?!\\d)");
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            "(?<![a-z])(" + Months.NAMES + ")\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+" + YEAR + "(?!\\d)");
    private static final Pattern DAY_MONTH = Pattern.compile(
            DAY + "\\s*(?:of\\s)?(" + Months.NAMES + ")(?![a-z])|(?<![\\d/.,])(\\d{1,2})/(\\d{1,2})(?![\\d/]|[.,]\\d)");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?<![a-z])(" + Months.NAMES + ")\\.?\\s+(?:the\\s)?(\\d{1,2})(st|nd|rd|th)?(?![\\d:/h€%]|[.,]\\d)");

    private final boolean dayFirst;

    DateScanner(boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    List<Found<LocalDate>> dates(String text) {
        if (digits(text) < 3) {
            return List.of();
        }
        String folded = Fold.fold(text);
        List<Found<LocalDate>> found = new ArrayList<>();
        scan(ISO, text, folded, m -> date(m.group(1), m.group(2), m.group(3)), found);
        scan(FIGURES, text, folded, this::figures, found);
        if (Months.mayBeIn(folded)) {
            scan(DAY_MONTH_YEAR, text, folded, m -> lettered(m.group(1), m.group(2), m.group(3)), found);
            scan(MONTH_DAY_YEAR, text, folded, m -> lettered(m.group(2), m.group(1), m.group(3)), found);
        }
        scan(SPACED, text, folded, m -> date(m.group(3), m.group(2), m.group(1)), found);
        scan(COMPACT, text, folded, m -> date(m.group(1), m.group(2), m.group(3)), found);
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    List<Found<MonthDay>> yearless(String text) {
        List<Found<LocalDate>> complete = dates(text);
        List<Found<MonthDay>> found = new ArrayList<>();
        Matcher m = DAY_MONTH.matcher(Fold.fold(text));
        while (m.find()) {
            int start = m.start();
            int end = m.end();
            if (complete.stream().noneMatch(f -> f.start() < end && start < f.end())) {
                monthDay(m).ifPresent(d -> found.add(Found.at(d, text, start, end)));
            }
        }
        monthFirst(text, complete, found);
        return found;
    }

    /** "April 3rd", "June 12": a capital or an ordinal, since "may 5 people" names no day. */
    private static void monthFirst(String text, List<Found<LocalDate>> complete, List<Found<MonthDay>> found) {
        Matcher m = MONTH_DAY.matcher(Fold.fold(text));
        while (m.find()) {
            int start = m.start();
            int end = m.end();
            boolean meant = m.group(3) != null || Character.isUpperCase(text.charAt(start));
            boolean free = complete.stream().noneMatch(f -> f.start() < end && start < f.end())
                    && found.stream().noneMatch(f -> f.start() < end && start < f.end());
            if (meant && free) {
                monthDay(m.group(1), m.group(2)).ifPresent(d -> found.add(Found.at(d, text, start, end)));
            }
        }
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private interface Shape {
        Optional<LocalDate> date(Matcher m);
    }

    private static void scan(Pattern pattern, String text, String folded, Shape shape, List<Found<LocalDate>> found) {
        Matcher m = pattern.matcher(folded);
        while (m.find()) {
            int start = m.start();
            int end = m.end();
            if (found.stream().noneMatch(f -> f.start() < end && start < f.end())) {
                shape.date(m).ifPresent(d -> found.add(Found.at(d, text, start, end)));
            }
        }
    }

    private Optional<LocalDate> figures(Matcher m) {
        String first = m.group(1);
        String second = m.group(2);
        Optional<LocalDate> usual = dayFirst ? date(m.group(3), second, first) : date(m.group(3), first, second);
        return usual.isPresent() || dayFirst ? usual : date(m.group(3), second, first);
    }

    private static Optional<LocalDate> lettered(String day, String month, String year) {
        return date(year, String.valueOf(Months.number(month)), day);
    }

    private static Optional<MonthDay> monthDay(String month, String day) {
        try {
            return Optional.of(MonthDay.of(Months.number(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            // June 31 looks like a day and is none
            return Optional.empty();
        }
    }

    private static Optional<MonthDay> monthDay(Matcher m) {
        try {
            return Optional.of(
                    m.group(2) != null
                            ? MonthDay.of(Months.number(m.group(2)), Integer.parseInt(m.group(1)))
                            : MonthDay.of(Integer.parseInt(m.group(4)), Integer.parseInt(m.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            int y = Integer.parseInt(year.replaceAll("\\D", ""));
            return Optional.of(LocalDate.of(y < 100 ? 2000 + y : y, Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(d -> d.getYear() >= 1900 && d.getYear() < 2100);
        } catch (DateTimeException e) {
            // 31/02 looks like a date and is none
            return Optional.empty();
        }
    }
}
