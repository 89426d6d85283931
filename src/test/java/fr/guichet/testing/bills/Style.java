package fr.guichet.testing.bills;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** How one bill writes numbers and dates. */
final class Style {
    private final Locale locale;
    private final String date;
    private final String thousands;
    private final String euro;
    private final boolean english;

    Style(Random random, boolean english) {
        this.english = english;
        locale = english ? Locale.UK : Locale.FRANCE;
        date = pick(
                random,
                english
                        ? List.of("d MMMM yyyy", "dd/MM/yyyy", "d MMM yyyy")
                        : List.of("dd/MM/yyyy", "dd/MM/yyyy", "dd.MM.yyyy", "dd/MM/yy", "d MMMM yyyy"));
        thousands = english ? "," : pick(random, List.of(" ", "\u00a0", "", "."));
        euro = pick(random, List.of(" €", "\u00a0€", "€"));
    }

    static <T> T pick(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(date, locale));
    }

    String longDate(LocalDate day) {
        String text = day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
        return text.startsWith("1 ") && !english ? "1er" + text.substring(1) : text;
    }

    /** With the currency. */
    String money(BigDecimal amount) {
        return english && amount.signum() >= 0 ? "€" + number(amount, 2) : number(amount, 2) + euro;
    }

    String number(BigDecimal value, int decimals) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(english ? '.' : ',');
        symbols.setGroupingSeparator('_');
        symbols.setMinusSign('-');
        var format = new DecimalFormat("#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)), symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value).replace("_", thousands);
    }

    /** As many decimals as the value has. */
    String number(BigDecimal value) {
        return number(value, Math.max(0, value.scale()));
    }
}
