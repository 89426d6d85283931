package fr.guichet.ui.common;

import fr.guichet.domain.FieldName;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Values of fields as people write them. What does not have the form of its type is shown as it is. */
public final class Values {
    private final Words words;

    public Values(Words words) {
        this.words = words;
    }

    /** @param currency of the dossier's amounts, ISO 4217; euros where it is blank */
    public String shown(FieldName name, String value, String currency) {
        return switch (name.type()) {
            case MONEY -> money(value, currency.isBlank() ? "EUR" : currency);
            case NUMBER -> number(value);
            case DATE -> date(value);
            case CODE -> words.orElse("value." + name.code() + "." + value, value);
            case IBAN -> groups(value, 4);
            case PHONE -> phone(value);
            case TEXT, NAME, ADDRESS, IDENTIFIER, EMAIL -> value;
        };
    }

    private String money(String value, String currency) {
        try {
            return words.money(new BigDecimal(value), currency);
        } catch (IllegalArgumentException e) {
            // no number, or no currency that there is
            return value + " " + currency;
        }
    }

    private String number(String value) {
        try {
            BigDecimal number = new BigDecimal(value);
            var format = NumberFormat.getNumberInstance(words.locale());
            format.setMaximumFractionDigits(Math.max(0, number.scale()));
            return format.format(number);
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private String date(String value) {
        try {
            return value.startsWith("--")
                    ? MonthDay.parse(value).format(DateTimeFormatter.ofPattern("d MMMM", words.locale()))
                    : words.date(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    private static String phone(String value) {
        return value.matches("\\+33\\d{9}") ? groups("0" + value.substring(3), 2) : value;
    }

    private static String groups(String value, int size) {
        return value.matches("[A-Z0-9]+") ? value.replaceAll("(.{" + size + "})(?=.)", "$1\u00a0") : value;
    }
}
