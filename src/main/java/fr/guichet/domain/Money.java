package fr.guichet.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in a currency (ISO 4217), to the cent. */
public record Money(BigDecimal amount, String currency) {
    public Money {
        amount = amount.setScale(2, RoundingMode.HALF_UP);
    }

    public static Money euros(String amount) {
        return new Money(new BigDecimal(amount), "EUR");
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    /** True where both differ by no more than the tolerance, in the currency's unit. */
    public boolean isNear(Money other, BigDecimal tolerance) {
        return amount.subtract(sameCurrency(other).amount).abs().compareTo(tolerance) <= 0;
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency);
        }
        return other;
    }
}
