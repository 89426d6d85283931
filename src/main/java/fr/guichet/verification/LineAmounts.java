package fr.guichet.verification;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.BillLine;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * LINE_AMOUNT: quantity times unit price is the line's amount (arrêté du 18 avril 2012, article 6). The tolerance is what
 * rounding of the printed unit price explains: 0.01 + quantity · 0.5 · 10^-d for d printed decimals.
 */
final class LineAmounts implements Rule {
    /** What turns quantity times printed price into euros, by the price's unit and then the quantity's. */
    private static final Map<String, Map<String, BigDecimal>> FACTORS = Map.of(
            "€/kwh", Map.of("kwh", BigDecimal.ONE, "mwh", new BigDecimal("1000")),
            "c€/kwh", Map.of("kwh", new BigDecimal("0.01"), "mwh", BigDecimal.TEN),
            "€/mwh", Map.of("kwh", new BigDecimal("0.001"), "mwh", BigDecimal.ONE),
            "€/m3", Map.of("m3", BigDecimal.ONE),
            "€/mois", Map.of("mois", BigDecimal.ONE),
            "€/jour", Map.of("jour", BigDecimal.ONE, "jours", BigDecimal.ONE),
            "%", Map.of("€", new BigDecimal("0.01")));

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public List<Anomaly> check(Facts facts) {
        List<BillLine> wrong =
                facts.all().lines().stream().filter(line -> isWrong(line)).toList();
        // digits of a picture may be misread: there the line is only believed where all else adds up
        if (facts.isRecognised() && (wrong.size() != 1 || !addsUp(facts))) {
            return List.of();
        }
        return wrong.stream().map(line -> anomaly(facts, line)).toList();
    }

    private static boolean isWrong(BillLine line) {
        return expected(line)
                .filter(e -> e.subtract(line.amount().abs()).abs().compareTo(tolerance(line)) > 0)
                .isPresent();
    }

    private static Anomaly anomaly(Facts facts, BillLine line) {
        BigDecimal expected = expected(line).orElseThrow();
        List<String> numbers = TotalRules.words(expected, line.amount().abs());
        return facts.anomaly(
                "LINE_AMOUNT",
                Severity.HIGH,
                List.of(
                        line.label(),
                        line.quantity().orElseThrow().toPlainString(),
                        line.unit(),
                        line.unitPrice().orElseThrow().toPlainString(),
                        line.priceUnit(),
                        numbers.get(0),
                        numbers.get(1)),
                line);
    }

    /** The amount without its sign: a reduction is printed with one on either side. */
    private static Optional<BigDecimal> expected(BillLine line) {
        return factor(line)
                .flatMap(f -> line.quantity()
                        .flatMap(q -> line.unitPrice()
                                .map(p -> q.multiply(p).multiply(f).abs())));
    }

    private static Optional<BigDecimal> factor(BillLine line) {
        return Optional.ofNullable(FACTORS.get(plain(line.priceUnit())))
                .flatMap(units -> Optional.ofNullable(units.get(plain(line.unit()))));
    }

    private static String plain(String unit) {
        return unit.toLowerCase(Locale.ROOT).replace(" ", "").replace("m³", "m3");
    }

    private static BigDecimal tolerance(BillLine line) {
        BigDecimal price = line.unitPrice().orElseThrow();
        BigDecimal halfDigit = HALF.scaleByPowerOfTen(-Math.max(0, price.scale()));
        return CENT.add(line.quantity()
                .orElseThrow()
                .abs()
                .multiply(halfDigit)
                .multiply(factor(line).orElseThrow()));
    }

    private static boolean addsUp(Facts facts) {
        BigDecimal sum = facts.all().lines().stream().map(BillLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return facts.number(FieldName.TOTAL_HT)
                .filter(ht ->
                        ht.subtract(sum).abs().setScale(2, RoundingMode.HALF_UP).compareTo(CENT) <= 0)
                .isPresent();
    }
}
