package fr.guichet.engine.openpdf.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Whole months in which the same rates hold. */
record Span(LocalDate from, LocalDate to) {
    /** A period of whole months, parted where what holds on a day changes. */
    static List<Span> of(LocalDate from, LocalDate to, Function<LocalDate, Object> holds) {
        List<Span> spans = new ArrayList<>();
        LocalDate start = from;
        for (LocalDate month = from.plusMonths(1); month.isBefore(to); month = month.plusMonths(1)) {
            if (!holds.apply(month).equals(holds.apply(month.minusMonths(1)))) {
                spans.add(new Span(start, month.minusDays(1)));
                start = month;
            }
        }
        spans.add(new Span(start, to));
        return spans;
    }

    BigDecimal months() {
        return BigDecimal.valueOf(ChronoUnit.MONTHS.between(from, to.plusDays(1)));
    }

    private long days() {
        return ChronoUnit.DAYS.between(from, to.plusDays(1));
    }

    /** A whole number shared out by days; the last part takes what is left (CIBS, art. L312-33). */
    static List<BigDecimal> shares(BigDecimal whole, List<Span> spans) {
        BigDecimal days =
                BigDecimal.valueOf(spans.stream().mapToLong(Span::days).sum());
        List<BigDecimal> shares = new ArrayList<>();
        BigDecimal left = whole;
        for (Span span : spans.subList(0, spans.size() - 1)) {
            BigDecimal share = whole.multiply(BigDecimal.valueOf(span.days())).divide(days, 0, RoundingMode.HALF_UP);
            shares.add(share);
            left = left.subtract(share);
        }
        shares.add(left);
        return shares;
    }
}
