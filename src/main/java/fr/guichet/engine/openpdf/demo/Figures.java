package fr.guichet.engine.openpdf.demo;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and dates as French paper prints them. */
public final class Figures {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private Figures() {}

    /** 1 234,56 € */
    public static String euros(BigDecimal amount) {
        return number(amount, 2) + " €";
    }

    public static String number(BigDecimal number, int decimals) {
        var symbols = new DecimalFormatSymbols(Locale.FRANCE);
        symbols.setGroupingSeparator(' ');
        symbols.setMinusSign('-');
        var format = new DecimalFormat(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), symbols);
        return format.format(number);
    }

    /** As many decimals as the number has. */
    public static String exact(BigDecimal number) {
        return number(number, Math.max(0, number.scale()));
    }

    /** 05/11/2026 */
    public static String date(LocalDate day) {
        return SHORT.format(day);
    }

    /** 5 novembre 2026, the first of a month as 1er */
    public static String words(LocalDate day) {
        String text = LONG.format(day);
        return day.getDayOfMonth() == 1 ? text.replaceFirst("^1 ", "1er ") : text;
    }
}
