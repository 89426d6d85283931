package fr.guichet.verification;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people type them, day first. */
final class TypedDates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NO_YEAR = Pattern.compile("--(\\d{2})-(\\d{2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})(?:[/. -](\\d{4}|\\d{2}))?");
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)?\\s+([a-z]{3,9})\\.?,?(?:\\s+(\\d{4}))?");
    /** By how the months begin, in both languages; two of them tell June from July and March from May. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan"),
            List.of("fev", "feb"),
            List.of("mar"),
            List.of("avr", "apr"),
            List.of("mai", "may"),
            List.of("juin", "jun"),
            List.of("juil", "jul"),
            List.of("aou", "aug"),
            List.of("sep"),
            List.of("oct"),
            List.of("nov"),
            List.of("dec"));

    private TypedDates() {}

    /** ISO, or {@code --MM-DD} where no year was typed. */
    static Optional<String> parse(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher open = NO_YEAR.matcher(text);
        if (open.matches()) {
            return day(open.group(1), open.group(2));
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return Optional.ofNullable(digits.group(3))
                    .map(year -> date(year.length() == 2 ? "20" + year : year, digits.group(2), digits.group(1)))
                    .orElseGet(() -> day(digits.group(2), digits.group(1)));
        }
        return inWords(WORDS.matcher(text));
    }

    private static Optional<String> inWords(Matcher words) {
        if (!words.matches()) {
            return Optional.empty();
        }
        return month(words.group(2))
                .flatMap(month -> Optional.ofNullable(words.group(3))
                        .map(year -> date(year, month, words.group(1)))
                        .orElseGet(() -> day(month, words.group(1))));
    }

    private static Optional<String> month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(word::startsWith)) {
                return Optional.of(String.valueOf(i + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> day(String month, String day) {
        try {
            return Optional.of(
                    MonthDay.of(Integer.parseInt(month), Integer.parseInt(day)).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
