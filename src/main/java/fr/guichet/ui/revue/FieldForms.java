package fr.guichet.ui.revue;

import fr.guichet.domain.FieldName;
import fr.guichet.ui.common.Words;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** How values are written for people, and back. What people type freely is understood by verification. */
final class FieldForms {
    private static final Map<FieldName, List<String>> CODES = Map.of(
            FieldName.ENERGY, List.of("electricite", "gaz", "dual"),
            FieldName.READING, List.of("releve", "estime"),
            FieldName.TARIFF_OPTION, List.of("Base", "HP-HC", "Tempo", "EJP"));

    private final Words words;

    FieldForms(Words words) {
        this.words = words;
    }

    /** The values that such a field may have; empty where there is no list. */
    List<String> codes(FieldName name) {
        return CODES.getOrDefault(name, List.of());
    }

    /** 2026-05-03 is 03/05/2026, 1234.5 is 1 234,50, an IBAN stands in groups of four. */
    String shown(FieldName name, String value) {
        return switch (name.type()) {
            case DATE -> date(value);
            case MONEY -> amount(value, true);
            case NUMBER -> amount(value, false);
            case CODE -> code(value);
            case IBAN -> value.replaceAll("(.{4})(?=.)", "$1 ");
            case PHONE -> value.matches("\\+33\\d{9}") ? "0" + grouped(value.substring(3), 1, 2) : value;
            case IDENTIFIER -> identifier(name, value);
            case TEXT, NAME, ADDRESS, EMAIL -> value;
        };
    }

    /** What was typed, where it is one of the words that stand for a code: the code. */
    String typed(FieldName name, String text) {
        return codes(name).stream()
                .filter(c -> code(c).equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElse(text);
    }

    private String code(String value) {
        String key = "value." + value;
        return words.has(key) ? words.say(key) : value;
    }

    private static String identifier(FieldName name, String value) {
        return switch (name) {
            case PDL, PCE -> value.matches("\\d{14}") ? grouped(value, 2, 3) : value;
            case SUPPLIER_SIREN -> value.matches("\\d{9}") ? grouped(value, 3, 3) : value;
            default -> value;
        };
    }

    private static String grouped(String value, int first, int size) {
        return value.substring(0, first) + value.substring(first).replaceAll("(.{" + size + "})", " $1");
    }

    private String date(String value) {
        try {
            return words.date(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            // a date without its year, --05-03, or something that is none
            return value.matches("--\\d\\d-\\d\\d") ? value.substring(5) + "/" + value.substring(2, 4) : value;
        }
    }

    private String amount(String value, boolean money) {
        try {
            var number = new BigDecimal(value);
            var format = NumberFormat.getNumberInstance(words.locale());
            format.setGroupingUsed(money);
            format.setMinimumFractionDigits(Math.max(number.scale(), money ? 2 : 0));
            format.setMaximumFractionDigits(Math.max(number.scale(), money ? 2 : 0));
            return format.format(number);
        } catch (NumberFormatException e) {
            return value;
        }
    }
}
