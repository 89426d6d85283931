package fr.guichet.intake;

import fr.guichet.domain.Field;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Provenance;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person typed beside a request, as fields. A value that has not its field's shape is kept as it was typed. */
final class TypedFields {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F\\u2009]+");
    private static final Pattern BETWEEN_VALUES = Pattern.compile("[,;/\\n]+");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern FRENCH_PHONE = Pattern.compile("(?:0|\\+?33\\(?0?\\)?|0033)([1-9]\\d{8})");
    private static final Pattern AMOUNT = Pattern.compile("(-?\\d+(?:[.,]\\d{1,2})?)(?:€|EUR)?");

    private TypedFields() {}

    static List<Field> of(Map<FieldName, String> typed, String who, Instant when) {
        List<Field> fields = new ArrayList<>();
        var by = new Provenance.Typed(who, when);
        new TreeMap<>(typed).forEach((name, raw) -> {
            int index = 0;
            for (String one : name.isList() ? BETWEEN_VALUES.split(raw) : new String[] {raw}) {
                if (!one.isBlank()) {
                    fields.add(Field.read(new FieldKey(name, index++), value(name, one), one.strip(), 1, by));
                }
            }
        });
        return fields;
    }

    private static String value(FieldName name, String raw) {
        String text = FileNames.shown(BLANKS.matcher(raw).replaceAll(" ")).strip();
        String compact = text.replace(" ", "");
        return switch (name.type()) {
            case TEXT, NAME, ADDRESS, CODE -> text;
            case EMAIL -> compact.toLowerCase(Locale.ROOT);
            case IBAN -> compact.toUpperCase(Locale.ROOT);
            case IDENTIFIER -> compact;
            case PHONE -> phone(compact);
            case DATE -> date(text);
            case MONEY, NUMBER -> amount(text, compact);
        };
    }

    private static String phone(String compact) {
        String digits = compact.replaceAll("[.-]", "");
        Matcher french = FRENCH_PHONE.matcher(digits);
        return french.matches() ? "+33" + french.group(1) : digits;
    }

    private static String date(String text) {
        Matcher written = DATE.matcher(text);
        try {
            return written.matches()
                    ? LocalDate.of(number(written, 3), number(written, 2), number(written, 1))
                            .toString()
                    : text;
        } catch (DateTimeException e) {
            return text;
        }
    }

    private static int number(Matcher written, int group) {
        return Integer.parseInt(written.group(group));
    }

    private static String amount(String text, String compact) {
        Matcher written = AMOUNT.matcher(compact.toUpperCase(Locale.ROOT));
        return written.matches() ? written.group(1).replace(',', '.') : text;
    }
}
