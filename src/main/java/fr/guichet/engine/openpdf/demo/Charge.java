package fr.guichet.engine.openpdf.demo;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One line of a bill's detail.
 *
 * @param price by unit, in priceUnit: €/mois, €/kWh, %
 * @param amount before VAT
 * @param vat rate in percent
 */
public record Charge(
        Section section,
        String label,
        LocalDate from,
        LocalDate to,
        BigDecimal quantity,
        String unit,
        BigDecimal price,
        String priceUnit,
        BigDecimal amount,
        BigDecimal vat) {
    /** The parts of a bill's detail. */
    public enum Section {
        SUBSCRIPTION,
        CONSUMPTION,
        TAXES
    }

    Charge negated() {
        return new Charge(section, label, from, to, quantity.negate(), unit, price, priceUnit, amount.negate(), vat);
    }

    Charge taxedAt(BigDecimal rate) {
        return new Charge(section, label, from, to, quantity, unit, price, priceUnit, amount, rate);
    }
}
