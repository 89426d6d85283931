package fr.guichet.extraction.invoice;

import fr.guichet.domain.Box;
import fr.guichet.domain.VatRow;
import fr.guichet.extraction.layout.Cell;
import fr.guichet.extraction.text.Amounts;
import fr.guichet.extraction.text.Found;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows that tell VAT by rate: "TVA à 5,5 % sur 101,59 € 5,59 €", "20,00 % | 183,09 | 36,62". */
final class VatRows {
    private static final Pattern RATE = Pattern.compile("(?<![\\d,.])(\\d{1,2}(?:[.,]\\d{1,2})?)\\s?%");
    private static final Pattern VAT_WORD = Pattern.compile("\\b(?:tva|vat|mwst|ust|btw|umsatzsteuer|gst)\\b");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal HIGHEST = new BigDecimal(30);

    private record Row(BigDecimal rate, List<Guess> amounts, Box box, boolean named) {}

    private final Doc doc;
    private final List<Row> rows = new ArrayList<>();

    VatRows(Doc doc) {
        this.doc = doc;
        var types = new ValueTypes(doc);
        for (Cell cell : doc.cells()) {
            Matcher rate = RATE.matcher(cell.folded());
            if (rate.find() && rate.start() < 40) {
                row(cell, rate, types).ifPresent(rows::add);
            }
        }
    }

    /** The rows that print base and VAT, in the order of the page, each once. */
    List<VatRow> rows() {
        Map<String, VatRow> found = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.amounts().size() == 2) {
                BigDecimal base = new BigDecimal(row.amounts().get(0).value());
                BigDecimal vat = new BigDecimal(row.amounts().get(1).value());
                if (row.named() || isShare(base, row.rate(), vat)) {
                    found.putIfAbsent(row.rate() + " " + vat, new VatRow(row.rate(), base, vat, row.box()));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** The VAT of all rates together: a guess for documents that print no total of it. */
    Optional<Guess> sum() {
        Map<BigDecimal, Guess> byRate = new LinkedHashMap<>();
        for (Row row : rows) {
            boolean complete = row.amounts().size() == 1
                    || row.amounts().size() == 2
                            && isShare(
                                    new BigDecimal(row.amounts().get(0).value()),
                                    row.rate(),
                                    new BigDecimal(row.amounts().get(1).value()));
            if (complete && (row.named() || row.amounts().size() == 2)) {
                byRate.putIfAbsent(row.rate(), row.amounts().getLast());
            }
        }
        return byRate.values().stream()
                .reduce((a, b) -> a.as(ValueTypes.plain(new BigDecimal(a.value()).add(new BigDecimal(b.value())))))
                .map(g -> g.scored(byRate.size() == 1 ? 0.65 : 0.45));
    }

    /** A rate at the head of a row (whatever is left of it carries no amount) and one or two amounts to its right. */
    private Optional<Row> row(Cell cell, Matcher rate, ValueTypes types) {
        boolean first = doc.layout().row(cell).stream()
                .takeWhile(c -> c != cell)
                .allMatch(c -> types.money(c.text()).isEmpty());
        BigDecimal percent =
                Amounts.parse(rate.group(1), doc.style()).orElse(HIGHEST).setScale(2, RoundingMode.HALF_UP);
        List<Guess> amounts = new ArrayList<>();
        Box box = cell.box();
        for (Found<String> f : types.money(cell.text().substring(rate.end()))) {
            amounts.add(
                    Guess.of(new Found<>(f.value(), f.raw(), f.start() + rate.end(), f.end() + rate.end()), cell, 0.5));
        }
        for (Cell right : doc.layout().right(cell)) {
            if (!doc.labels(right).isEmpty() || amounts.size() > 2) {
                break;
            }
            for (Found<String> f : types.money(right.text())) {
                amounts.add(Guess.of(f, right, 0.5));
                box = box.union(right.box());
            }
        }
        boolean named =
                VAT_WORD.matcher(cell.folded().substring(0, rate.start())).find();
        boolean sound = first && percent.compareTo(HIGHEST) < 0 && !amounts.isEmpty() && amounts.size() <= 2;
        return sound ? Optional.of(new Row(percent, amounts, box, named)) : Optional.empty();
    }

    private static boolean isShare(BigDecimal base, BigDecimal rate, BigDecimal vat) {
        BigDecimal due = base.multiply(rate).divide(HUNDRED, 4, RoundingMode.HALF_UP);
        return due.subtract(vat).abs().compareTo(new BigDecimal("0.06")) <= 0;
    }
}
