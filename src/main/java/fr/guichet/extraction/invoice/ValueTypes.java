package fr.guichet.extraction.invoice;

import fr.guichet.extraction.text.Amounts;
import fr.guichet.extraction.text.Dates;
import fr.guichet.extraction.text.Fold;
import fr.guichet.extraction.text.Found;
import fr.guichet.extraction.text.NumberStyle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The types of values of an invoice, as one document writes them. */
final class ValueTypes {
    private static final Pattern UNIT_BEHIND =
            Pattern.compile("^\\s?(?:%|kwh|mwh|kva|kw|m3|mois|jours?|c€|h\\b|g\\b|/|[a-z]{4,})");
    private static final Pattern SIREN_BEFORE = Pattern.compile("(?:capital|rcs|siren|siret|rcs [a-z]+)\\W*$");

    private final NumberStyle style;
    private final boolean monthFirst;

    ValueTypes(Doc doc) {
        style = doc.style();
        monthFirst = doc.monthFirst();
    }

    NumberStyle style() {
        return style;
    }

    /** Amounts with two decimals or a currency; no dates, percentages, quantities. */
    List<Found<String>> money(String text) {
        String folded = Fold.fold(text);
        List<Found<LocalDate>> dates = Dates.find(text);
        List<Found<String>> found = new ArrayList<>();
        for (Found<BigDecimal> number : Amounts.find(text, style)) {
            boolean isDate = dates.stream().anyMatch(d -> d.start() < number.end() && number.start() < d.end());
            String behind = folded.substring(number.end());
            boolean marked = number.raw().matches("(?s).*[€$£].*|.*[A-Z]{3}.*");
            boolean isMoney = marked || number.value().scale() == 2;
            boolean quantity = UNIT_BEHIND.matcher(behind).find() && !behind.matches("(?s)\\s?(?:euros?|ttc|ht).*");
            if (isMoney
                    && !isDate
                    && !quantity
                    && number.value().scale() <= 2
                    && !SIREN_BEFORE
                            .matcher(folded.substring(0, number.start()))
                            .find()) {
                found.add(new Found<>(plain(number.value()), number.raw(), number.start(), number.end()));
            }
        }
        return found;
    }

    List<Found<String>> date(String text) {
        List<Found<LocalDate>> dates = monthFirst ? Dates.findMonthFirst(text) : Dates.find(text);
        return dates.stream()
                .map(d -> new Found<>(d.value().toString(), d.raw(), d.start(), d.end()))
                .toList();
    }

    /** Any number, as quantities are printed. */
    List<Found<String>> number(String text) {
        List<Found<LocalDate>> dates = Dates.find(text);
        return Amounts.find(text, style).stream()
                .filter(n -> dates.stream().noneMatch(d -> d.start() < n.end() && n.start() < d.end()))
                .map(n -> new Found<>(plain(n.value()), n.raw(), n.start(), n.end()))
                .toList();
    }

    static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
