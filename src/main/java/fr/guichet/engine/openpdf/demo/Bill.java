package fr.guichet.engine.openpdf.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A bill as it will be printed, flaws included.
 *
 * @param due when it is debited, or the last day for a transfer
 * @param registers the indexes as printed
 * @param vatRows by rate, the lowest first
 * @param previous what earlier bills or instalments add or take off; zero on most
 * @param mandate the reference of the direct debit's mandate; empty where it is paid by transfer
 * @param history kWh of the periods before, oldest first
 */
public record Bill(
        Supplier supplier,
        Client client,
        Supply supply,
        String number,
        LocalDate issue,
        LocalDate due,
        LocalDate from,
        LocalDate to,
        boolean estimated,
        List<Charge> charges,
        List<PrintedRegister> registers,
        List<VatRow> vatRows,
        BigDecimal ht,
        BigDecimal vat,
        BigDecimal ttc,
        BigDecimal previous,
        String mandate,
        List<Integer> history,
        boolean creditNote) {
    /** A meter's register as printed. */
    public record PrintedRegister(Supply.Register of, int start, int end) {}

    /** The VAT of one rate. */
    public record VatRow(BigDecimal rate, BigDecimal base, BigDecimal amount) {}

    public Bill {
        charges = List.copyOf(charges);
        registers = List.copyOf(registers);
        vatRows = List.copyOf(vatRows);
        history = List.copyOf(history);
    }

    public BigDecimal toPay() {
        return ttc.add(previous);
    }

    public boolean isDebited() {
        return !mandate.isEmpty();
    }

    public String iban() {
        return supplier.iban();
    }

    public List<Charge> of(Charge.Section section) {
        return charges.stream().filter(c -> c.section() == section).toList();
    }

    /** The sum of a part, before VAT. */
    public BigDecimal sum(Charge.Section section) {
        return of(section).stream().map(Charge::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal kwh() {
        return supply.registers().stream().map(Supply.Register::kwh).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
