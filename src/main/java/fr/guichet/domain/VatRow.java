package fr.guichet.domain;

import java.math.BigDecimal;

/**
 * One row of an invoice's VAT table, as printed.
 *
 * @param rate in percent
 */
public record VatRow(BigDecimal rate, BigDecimal base, BigDecimal vat, Box box) {}
