package fr.guichet.engine.openpdf.demo;

import fr.guichet.engine.openpdf.demo.Bill.PrintedRegister;
import fr.guichet.engine.openpdf.demo.Bill.VatRow;
import fr.guichet.engine.openpdf.demo.Charge.Section;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Works a bill out: lines, taxes of the period, VAT and totals, right to the cent, then spoilt where that was asked for. */
public final class Billing {
    private final Supplier supplier;
    private final Client client;
    private final Supply supply;
    private final Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    private LocalDate issue = LocalDate.EPOCH;
    private int months = 2;
    private String number = "";
    private String mandate = "";
    private BigDecimal previous = BigDecimal.ZERO;
    private boolean estimated;
    private boolean creditNote;
    private List<Integer> history = List.of();

    public Billing(Supplier supplier, Client client, Supply supply) {
        this.supplier = supplier;
        this.client = client;
        this.supply = supply;
    }

    /** @param months whole months billed, up to the last day of the month before the issue */
    public Billing issued(LocalDate day, String as, int months) {
        issue = day;
        number = as;
        this.months = months;
        return this;
    }

    public Billing debited(String mandateReference) {
        mandate = mandateReference;
        return this;
    }

    public Billing with(Flaw flaw) {
        flaws.add(flaw);
        return this;
    }

    public Billing estimated() {
        estimated = true;
        return this;
    }

    /** Takes back what was billed. */
    public Billing creditNote() {
        creditNote = true;
        return this;
    }

    public Billing previous(String amount) {
        previous = new BigDecimal(amount);
        return this;
    }

    public Billing history(Integer... kwh) {
        history = List.of(kwh);
        return this;
    }

    public Bill bill() {
        LocalDate to = issue.withDayOfMonth(1).minusDays(1);
        LocalDate from = to.plusDays(1).minusMonths(months);
        List<Charge> charges = new Charges(supply, from, to)
                .all().stream()
                        .map(c -> flaws.contains(Flaw.OLD_VAT) && isReducible(c) ? c.taxedAt(TaxCalendar.REDUCED) : c)
                        .map(c -> creditNote ? c.negated() : c)
                        .toList();
        List<VatRow> rows = rows(charges);
        BigDecimal ht = rows.stream().map(VatRow::base).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal vat = rows.stream().map(VatRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal ttc = ht.add(vat).add(flaws.contains(Flaw.TOTAL) ? BigDecimal.TEN : BigDecimal.ZERO);
        LocalDate due = flaws.contains(Flaw.DUE_BEFORE_ISSUE) ? issue.minusDays(6) : issue.plusDays(16);
        return new Bill(
                printed(supplier),
                client,
                printed(supply),
                number,
                issue,
                due,
                from,
                to,
                estimated,
                charges,
                creditNote ? List.of() : registers(),
                rows,
                ht,
                vat,
                ttc,
                previous,
                mandate,
                history,
                creditNote);
    }

    private static boolean isReducible(Charge charge) {
        return charge.section() == Section.SUBSCRIPTION || charge.priceUnit().equals("%");
    }

    private static List<VatRow> rows(List<Charge> charges) {
        SortedMap<BigDecimal, BigDecimal> bases = new TreeMap<>();
        charges.forEach(c -> bases.merge(c.vat(), c.amount(), BigDecimal::add));
        List<VatRow> rows = new ArrayList<>();
        bases.forEach((rate, base) -> rows.add(
                new VatRow(rate, base, base.multiply(rate).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP))));
        return rows;
    }

    private List<PrintedRegister> registers() {
        int spoilt = flaws.contains(Flaw.INDEX) ? 100 : 0;
        List<PrintedRegister> printed = new ArrayList<>();
        for (Supply.Register register : supply.registers()) {
            boolean first = printed.isEmpty();
            printed.add(new PrintedRegister(register, register.start(), register.end() + (first ? spoilt : 0)));
        }
        return printed;
    }

    private Supply printed(Supply right) {
        return flaws.contains(Flaw.SHORT_POINT)
                ? new Supply(
                        right.energy(),
                        right.offer(),
                        right.pdl().substring(0, 13),
                        right.pce(),
                        right.kva(),
                        right.registers())
                : right;
    }

    private Supplier printed(Supplier right) {
        if (!flaws.contains(Flaw.IBAN)) {
            return right;
        }
        char wrong = right.iban().charAt(12) == '9' ? '1' : (char) (right.iban().charAt(12) + 1);
        String iban = right.iban().substring(0, 12) + wrong + right.iban().substring(13);
        return new Supplier(
                right.name(),
                right.legal(),
                right.street(),
                right.town(),
                right.siren(),
                right.rcs(),
                right.web(),
                right.phone(),
                iban,
                right.bic(),
                right.ics(),
                right.brand(),
                right.design());
    }
}
