package fr.guichet.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of an invoice's detail, as printed.
 *
 * @param unit of the quantity: kWh, mois, m3, €
 * @param priceUnit {@code €/kWh}, {@code c€/kWh}, {@code €/MWh}, {@code €/mois}, {@code %}
 * @param amount before tax unless the document says otherwise
 * @param vatRate in percent
 */
public record BillLine(
        String label,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<BigDecimal> quantity,
        String unit,
        Optional<BigDecimal> unitPrice,
        String priceUnit,
        BigDecimal amount,
        Optional<BigDecimal> vatRate,
        Box box) {}
