package fr.guichet.engine.mail;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates of e-mails (RFC 5322, 3.3 and 4.3), and the forms that programs write instead. */
final class MailDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("CET", 1),
            Map.entry("MET", 1),
            Map.entry("CEST", 2),
            Map.entry("MEST", 2),
            Map.entry("BST", 1),
            Map.entry("WEST", 1),
            Map.entry("EET", 2),
            Map.entry("EEST", 3));
    private static final String TIME = "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:[.,]\\d+)?";
    private static final String ZONE = "\\s*(?:GMT|UTC)?([+-]\\d{2}:?\\d{2}|[A-Z]{1,5}\\b)?";
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})[\\s-]+([A-Za-z]{3})[A-Za-z.]*[\\s-]+(\\d{2,4})[,\\s]+" + TIME + ZONE);
    private static final Pattern UNIX = Pattern.compile(
            "([A-Za-z]{3})\\s+(\\d{1,2})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s+(\\d{4})\\s*([+-]\\d{4})?");
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})[T\\s]+" + TIME + ZONE, Pattern.CASE_INSENSITIVE);

    private MailDates() {}

    static Optional<OffsetDateTime> parse(String header) {
        String text = header.length() > 200 ? header.substring(0, 200) : header;
        try {
            return written(text).or(() -> iso(text)).or(() -> unix(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> written(String text) {
        Matcher m = WRITTEN.matcher(text);
        while (m.find()) {
            int month = month(m.group(2));
            if (month > 0) {
                return Optional.of(at(year(m.group(3)), month, m.group(1), m, 4));
            }
        }
        return Optional.empty();
    }

    private static Optional<OffsetDateTime> iso(String text) {
        Matcher m = ISO.matcher(text);
        return m.find() ? Optional.of(at(number(m.group(1)), number(m.group(2)), m.group(3), m, 4)) : Optional.empty();
    }

    private static Optional<OffsetDateTime> unix(String text) {
        Matcher m = UNIX.matcher(text);
        if (!m.find() || month(m.group(1)) == 0) {
            return Optional.empty();
        }
        return Optional.of(OffsetDateTime.of(
                number(m.group(6)),
                month(m.group(1)),
                number(m.group(2)),
                number(m.group(3)),
                number(m.group(4)),
                m.group(5) == null ? 0 : number(m.group(5)),
                0,
                zone(m.group(7))));
    }

    private static OffsetDateTime at(int year, int month, String day, Matcher m, int time) {
        int seconds = m.group(time + 2) == null ? 0 : Math.min(59, number(m.group(time + 2)));
        return OffsetDateTime.of(
                year,
                month,
                number(day),
                number(m.group(time)),
                number(m.group(time + 1)),
                seconds,
                0,
                zone(m.group(time + 3)));
    }

    private static ZoneOffset zone(@Nullable String text) {
        if (text == null) {
            return ZoneOffset.UTC;
        }
        if (text.startsWith("+") || text.startsWith("-")) {
            String digits = text.replace(":", "");
            return ZoneOffset.of(digits.substring(0, 3) + ":" + digits.substring(3));
        }
        return ZoneOffset.ofHours(ZONES.getOrDefault(text.toUpperCase(Locale.ROOT), 0));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    /** RFC 5322, 4.3: two digits up to 49 are of this century, three count from 1900. */
    private static int year(String digits) {
        int year = number(digits);
        if (digits.length() == 2) {
            return year < 50 ? 2000 + year : 1900 + year;
        }
        return digits.length() == 3 ? 1900 + year : year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
