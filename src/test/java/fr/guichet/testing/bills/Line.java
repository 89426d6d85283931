package fr.guichet.testing.bills;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * One line of an invented bill's detail.
 *
 * @param energy {@code e}, {@code g} or {@code o} for neither
 * @param unit kWh, mois, €
 * @param factor what quantity times price must be multiplied by to make euros
 */
record Line(
        String energy,
        String kind,
        String label,
        LocalDate from,
        LocalDate to,
        BigDecimal quantity,
        String unit,
        BigDecimal price,
        String priceUnit,
        BigDecimal factor,
        BigDecimal vat) {
    BigDecimal amount() {
        return quantity.multiply(price).multiply(factor).setScale(2, RoundingMode.HALF_UP);
    }
}
