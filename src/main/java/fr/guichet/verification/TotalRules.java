package fr.guichet.verification;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Box;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Severity;
import fr.guichet.domain.VatRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The arithmetic of an invoice's totals (arrêté du 18 avril 2012, articles 9 and 11; Code général des impôts 242 nonies A). */
final class TotalRules {
    /** What rounding of several rows may add up to. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.02");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** From the first of August 2025 the reduced rate for subscriptions is gone (loi 2025-127, article 20). */
    private static final LocalDate ONE_RATE = LocalDate.of(2025, 8, 1);

    private static final BigDecimal REDUCED = new BigDecimal("5.5");

    static final List<Rule> ALL = List.of(
            TotalRules::withTax, TotalRules::rows, TotalRules::rowsOfVat, TotalRules::rowsOfBase, TotalRules::rate);

    private TotalRules() {}

    /** Before tax and tax make the total. */
    private static List<Anomaly> withTax(Facts facts) {
        Optional<Field> ht = facts.sure(FieldName.TOTAL_HT);
        Optional<Field> vat = facts.sure(FieldName.TOTAL_VAT);
        Optional<Field> ttc = facts.sure(FieldName.TOTAL_TTC);
        if (ht.isEmpty() || vat.isEmpty() || ttc.isEmpty()) {
            return List.of();
        }
        var numbers = Stream.of(ht.get(), vat.get(), ttc.get())
                .map(f -> Facts.number(f.value()))
                .flatMap(Optional::stream)
                .toList();
        if (numbers.size() < 3) {
            return List.of();
        }
        BigDecimal expected = numbers.get(0).add(numbers.get(1));
        return near(expected, numbers.get(2))
                ? List.of()
                : List.of(facts.anomaly(
                        "TTC_SUM",
                        Severity.HIGH,
                        words(numbers.get(0), numbers.get(1), expected, numbers.get(2)),
                        List.of(ht.get(), vat.get(), ttc.get())));
    }

    /** Each row's base and rate make its tax. */
    private static List<Anomaly> rows(Facts facts) {
        return facts.all().vatRows().stream()
                .filter(row -> !near(tax(row), row.vat()))
                .map(row -> facts.anomaly(
                        "VAT_AMOUNT",
                        Severity.HIGH,
                        Stream.concat(Stream.of(rate(row.rate())), words(row.base(), tax(row), row.vat()).stream())
                                .toList(),
                        row.box()))
                .toList();
    }

    private static List<Anomaly> rowsOfVat(Facts facts) {
        return sum(facts, FieldName.TOTAL_VAT, "VAT_SUM", VatRow::vat);
    }

    private static List<Anomaly> rowsOfBase(Facts facts) {
        return sum(facts, FieldName.TOTAL_HT, "VAT_BASE_SUM", VatRow::base);
    }

    /** The rows make the total: only judged where another total bears the rows out, so that no row was overlooked. */
    private static List<Anomaly> sum(Facts facts, FieldName total, String code, Function<VatRow, BigDecimal> part) {
        List<VatRow> rows = facts.all().vatRows();
        Optional<BigDecimal> printed = facts.number(total);
        if (rows.isEmpty() || printed.isEmpty() || !isWhole(facts, total)) {
            return List.of();
        }
        BigDecimal sum = total(rows, part);
        if (near(sum, printed.get())) {
            return List.of();
        }
        List<Box> places = Stream.concat(
                        facts.sure(total).flatMap(Field::box).stream(),
                        rows.stream().map(VatRow::box))
                .toList();
        return List.of(facts.anomaly(
                        code,
                        Severity.HIGH,
                        words(sum, printed.get()),
                        List.of(facts.sure(total).orElseThrow()))
                .at(places));
    }

    private static boolean isWhole(Facts facts, FieldName judged) {
        List<VatRow> rows = facts.all().vatRows();
        return judged == FieldName.TOTAL_VAT
                ? facts.number(FieldName.TOTAL_HT)
                        .filter(ht -> near(ht, total(rows, VatRow::base)))
                        .isPresent()
                : facts.number(FieldName.TOTAL_VAT)
                        .filter(vat -> near(vat, total(rows, VatRow::vat)))
                        .isPresent();
    }

    /** An energy bill whose whole period lies after the reduced rate's end still bears it. */
    private static List<Anomaly> rate(Facts facts) {
        if (!facts.isEnergyBill()
                || facts.date(FieldName.PERIOD_START)
                        .filter(d -> !d.isBefore(ONE_RATE))
                        .isEmpty()
                || facts.all().lines().stream()
                        .anyMatch(
                                l -> l.from().filter(d -> d.isBefore(ONE_RATE)).isPresent())) {
            return List.of();
        }
        return facts.all().vatRows().stream()
                .filter(row -> row.rate().compareTo(REDUCED) == 0 && row.base().signum() > 0)
                .map(row -> facts.anomaly(
                        "VAT_RATE", Severity.HIGH, List.of(rate(row.rate()), ONE_RATE.toString()), row.box()))
                .toList();
    }

    private static BigDecimal total(List<VatRow> rows, Function<VatRow, BigDecimal> part) {
        return rows.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal tax(VatRow row) {
        return row.base().multiply(row.rate()).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    private static boolean near(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs().compareTo(TOLERANCE) <= 0;
    }

    private static String rate(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString();
    }

    static List<String> words(BigDecimal... amounts) {
        return Stream.of(amounts)
                .map(a -> a.setScale(2, RoundingMode.HALF_UP).toPlainString())
                .toList();
    }
}
