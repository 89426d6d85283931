package fr.guichet.engine.openpdf.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.extraction.text.CheckDigits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BillingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 15);

    @Property(tries = 200)
    void everySumIsRightToTheCent(
            @ForAll @IntRange(min = 1, max = 9_000) int peak,
            @ForAll @IntRange(max = 9_000) int low,
            @ForAll @IntRange(min = 1, max = 12) int months,
            @ForAll @IntRange(max = 1_500) int daysAgo) {
        Bill bill = new Billing(Cast.VOLTARIVE, Cast.ASTIER, Cast.peakAndLow("19853047216690", 9, peak, low))
                .issued(TODAY.minusDays(daysAgo), "F1", months)
                .bill();
        BigDecimal lines = bill.charges().stream().map(Charge::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(bill.ht()).isEqualByComparingTo(lines);
        BigDecimal vat = bill.vatRows().stream()
                .map(r -> r.base().multiply(r.rate()).movePointLeft(2).setScale(2, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(bill.vat()).isEqualByComparingTo(vat);
        assertThat(bill.ttc()).isEqualByComparingTo(lines.add(vat));
        bill.registers().forEach(r -> assertThat(r.end() - r.start()).isEqualTo(r.of().used()));
    }

    @Test
    void theDemonstrationsBillsHaveTheFlawsTheyAreMeantToHaveAndNoOther() {
        var bills = new DemoBills(TODAY);
        for (Bill bill : bills.all()) {
            boolean wrong = bill.number().equals(bills.wrongTotal().number());
            assertThat(bill.ttc())
                    .isEqualByComparingTo(bill.ht().add(bill.vat()).add(wrong ? BigDecimal.TEN : BigDecimal.ZERO));
            assertThat(CheckDigits.isIban(bill.iban()))
                    .isEqualTo(!bill.number().equals(bills.wrongAccount().number()));
            assertThat(CheckDigits.isSiren(bill.supplier().siren())).isTrue();
            assertThat(CheckDigits.isFrenchVat(bill.supplier().vat())).isTrue();
            assertThat(CheckDigits.isCreditorId(bill.supplier().ics())).isTrue();
            assertThat(bill.due().isBefore(bill.issue()))
                    .isEqualTo(bill.number().equals(bills.dueTooEarly().number()));
        }
        assertThat(bills.oldVat().vatRows())
                .extracting(r -> r.rate().toPlainString())
                .containsExactly("5.50", "20.00");
        assertThat(bills.shortPoint().supply().pdl()).hasSize(13);
        assertThat(bills.creditNote().toPay()).isNegative();
        var spoilt = bills.wrongIndex().registers().getFirst();
        assertThat(spoilt.end() - spoilt.start()).isEqualTo(spoilt.of().used() + 100);
    }

    @Test
    void theTaxesAreThoseOfTheirDay() {
        assertThat(TaxCalendar.exciseElectricity(LocalDate.of(2025, 8, 1))).isEqualTo("29.98");
        assertThat(TaxCalendar.contribution(LocalDate.of(2026, 1, 31))).isEqualTo("21.93");
        assertThat(TaxCalendar.onSubscription(LocalDate.of(2025, 7, 31), 9)).isEqualTo("5.50");
        assertThat(TaxCalendar.onSubscription(LocalDate.of(2025, 8, 1), 9)).isEqualTo("20.00");
    }

    @Test
    void aRateThatChangesInThePeriodPartsItsLine() {
        Bill bill = new Billing(Cast.AUBRELLE, Cast.CORVEL, Cast.base("21470935108624", 6, 100, 590))
                .issued(LocalDate.of(2026, 3, 10), "F1", 2)
                .bill();
        assertThat(bill.of(Charge.Section.TAXES))
                .extracting(c -> c.quantity() + " × " + c.price())
                .containsExactly("310 × 0.02998", "280 × 0.03085", "8.29 × 21.93", "8.29 × 15.00");
    }

    @Test
    void companiesHaveAValidSiret() {
        assertThat(CheckDigits.isSiret(Cast.ATELIER.siret())).isTrue();
        assertThat(CheckDigits.isSiret(Cast.FOURNIL.siret())).isTrue();
    }
}
