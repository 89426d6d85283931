package fr.guichet.extraction.invoice;

import fr.guichet.domain.BillLine;
import fr.guichet.extraction.text.Amounts;
import fr.guichet.extraction.text.Found;
import fr.guichet.extraction.text.NumberStyle;
import fr.guichet.extraction.text.Period;
import fr.guichet.extraction.text.Periods;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the lines of an invoice's detail: words, then a quantity, a price and an amount, told apart by their units, by
 * their order and, where neither helps, by quantity × price = amount.
 */
final class LineReader {
    private static final String NUMBER = "-?\\d{1,3}(?:[ .]\\d{3})+(?:,\\d+)?|-?\\d+(?:[.,]\\d+)?";
    private static final Pattern VAT =
            Pattern.compile("(?:tva|vat|mwst|btw)\\s*(?:a|:)?\\s*(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*%");
    private static final Pattern PRICE = Pattern.compile("(" + NUMBER
            + ")\\s*(c?€|c€|cts?|centimes?|eur|euros?)\\s*(?:ht\\s*)?/\\s*(kwh|mwh|mois|jours?|j|an|kva|m3|month|day)");
    private static final Pattern SHARE = Pattern.compile("(?:[x×*]\\s*)?(" + NUMBER + ")\\s*%");
    private static final Pattern QUANTITY = Pattern.compile(
            "(" + NUMBER + ")\\s*(kwh|mwh|m3|mois|jours?|j|month|months|days?|kva|unit\\(s\\)|stk|std|u)(?![a-z/])");
    private static final Pattern AMOUNT = Pattern.compile("\\d[.,]\\d{2}(?!\\d)");
    private static final Pattern WORDS = Pattern.compile("[a-z]{2,}");
    private static final List<String> RATES =
            List.of("0", "2.1", "5.5", "10", "20", "19", "7", "21", "9", "6", "12", "25");

    private final NumberStyle style;
    private final List<BillLine> lines = new ArrayList<>();

    LineReader(Doc doc, List<Row> rows) {
        style = doc.style();
        for (Row row : rows) {
            if (!isTotal(doc, row)) {
                read(row).ifPresent(lines::add);
            }
        }
    }

    List<BillLine> lines() {
        return lines;
    }

    private static boolean isTotal(Doc doc, Row row) {
        return row.cells().stream()
                .flatMap(c -> doc.labels(c).stream())
                .anyMatch(l -> l.name().startsWith("total_") && l.strength() > 0.9 && l.start() < 12
                        || l.name().equals("amount_due"));
    }

    private Optional<BillLine> read(Row row) {
        if (!AMOUNT.matcher(row.folded()).find()) {
            return Optional.empty();
        }
        var parts = new Parts(row.folded());
        Optional<Found<Period>> period = Periods.find(parts.rest()).stream().findFirst();
        period.ifPresent(p -> parts.blank(p.start(), p.end()));
        Optional<BigDecimal> vat = parts.take(VAT).map(m -> number(m.group(1)));
        Optional<Matcher> price = parts.take(PRICE);
        Optional<Matcher> share = price.isPresent() ? Optional.empty() : parts.take(SHARE);
        Optional<Matcher> quantity = parts.take(QUANTITY);
        Matcher words = WORDS.matcher(parts.rest());
        if (!words.find()
                || period.isEmpty()
                        && price.isEmpty()
                        && quantity.isEmpty()
                        && parts.numbers(style).size() < 3) {
            return Optional.empty();
        }
        return figures(parts, words.start(), price.or(() -> share), quantity)
                .map(f -> new BillLine(
                        label(row, parts, words.start()),
                        period.map(p -> p.value().from()),
                        period.map(p -> p.value().to()),
                        f.quantity(),
                        quantity.map(m -> m.group(2)).map(LineReader::unit).orElse(""),
                        f.price(),
                        price.map(m -> unit(m.group(2)) + "/" + unit(m.group(3)))
                                .orElse(share.isPresent() ? "%" : ""),
                        f.amount(),
                        vat.or(() -> rate(f.after())),
                        row.box()));
    }

    private Optional<Figures> figures(Parts parts, int from, Optional<Matcher> price, Optional<Matcher> quantity) {
        List<Found<BigDecimal>> numbers =
                parts.numbers(style).stream().filter(n -> n.start() > from).toList();
        return Figures.of(
                numbers,
                price.map(Matcher::start).orElse(-1),
                price.map(m -> number(m.group(1))),
                quantity.map(m -> number(m.group(1))));
    }

    private static Optional<BigDecimal> rate(Optional<BigDecimal> number) {
        return number.filter(n -> RATES.contains(ValueTypes.plain(n)));
    }

    /** The words before the first figure, as printed. */
    private static String label(Row row, Parts parts, int start) {
        int end = start;
        while (end < parts.rest().length()
                && !parts.rest().startsWith(Row.GAP, end)
                && parts.rest().charAt(end) != Parts.BLANK) {
            end++;
        }
        return row.text().substring(start, end).strip();
    }

    private static String unit(String folded) {
        return switch (folded) {
            case "kwh" -> "kWh";
            case "mwh" -> "MWh";
            case "kva" -> "kVA";
            case "eur", "euro", "euros" -> "€";
            case "ct", "cts", "centime", "centimes" -> "c€";
            case "jours", "j", "day", "days" -> "jour";
            case "month", "months" -> "mois";
            default -> folded.toLowerCase(Locale.ROOT);
        };
    }

    private BigDecimal number(String text) {
        return Amounts.parse(text, style).orElse(BigDecimal.ZERO);
    }
}
