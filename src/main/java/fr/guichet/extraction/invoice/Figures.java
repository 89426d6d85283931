package fr.guichet.extraction.invoice;

import fr.guichet.extraction.text.Found;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the figures of one line are: quantity, price, amount, and what stands after the amount. */
record Figures(
        Optional<BigDecimal> quantity, Optional<BigDecimal> price, BigDecimal amount, Optional<BigDecimal> after) {
    private static final BigDecimal CENTS = new BigDecimal("0.02");

    /**
     * @param numbers the figures without a unit of quantity or price, left to right
     * @param priceAt where the price stands, negative where none has a unit
     */
    static Optional<Figures> of(
            List<Found<BigDecimal>> numbers, int priceAt, Optional<BigDecimal> price, Optional<BigDecimal> quantity) {
        if (price.isPresent()) {
            List<Found<BigDecimal>> before =
                    numbers.stream().filter(n -> n.start() < priceAt).toList();
            List<Found<BigDecimal>> behind =
                    numbers.stream().filter(n -> n.start() > priceAt).toList();
            Optional<BigDecimal> many = quantity.or(() -> before.isEmpty()
                    ? Optional.empty()
                    : Optional.of(before.getLast().value()));
            return amount(behind, 0).map(a -> new Figures(many, price, a, value(behind, 1)));
        }
        for (int i = 0; i + 2 < numbers.size(); i++) {
            BigDecimal product =
                    numbers.get(i).value().multiply(numbers.get(i + 1).value());
            if (product.subtract(numbers.get(i + 2).value()).abs().compareTo(CENTS) <= 0 && product.signum() != 0) {
                return Optional.of(new Figures(
                        value(numbers, i),
                        value(numbers, i + 1),
                        numbers.get(i + 2).value(),
                        value(numbers, i + 3)));
            }
        }
        return amountAlone(numbers, quantity);
    }

    private static Optional<Figures> amountAlone(List<Found<BigDecimal>> numbers, Optional<BigDecimal> quantity) {
        for (int i = numbers.size() - 1; i >= 0; i--) {
            if (numbers.get(i).value().scale() == 2) {
                return Optional.of(
                        new Figures(quantity, Optional.empty(), numbers.get(i).value(), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> amount(List<Found<BigDecimal>> numbers, int index) {
        return value(numbers, index).filter(v -> v.scale() <= 2);
    }

    private static Optional<BigDecimal> value(List<Found<BigDecimal>> numbers, int index) {
        return index < numbers.size() ? Optional.of(numbers.get(index).value()) : Optional.empty();
    }
}
