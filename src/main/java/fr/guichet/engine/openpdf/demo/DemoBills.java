package fr.guichet.engine.openpdf.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The bills of the demonstration, around a day: clean ones, and one for each thing that may be wrong. */
final class DemoBills {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyMM");

    private final LocalDate today;

    DemoBills(LocalDate today) {
        this.today = today;
    }

    /** Clean, electricity at one price, debited. */
    Bill clean() {
        return bill(Cast.AUBRELLE, Cast.CORVEL, Cast.base("21470935108624", 6, 18_442, 512), 8, "4512")
                .debited("AUB-0021450-8837")
                .history(748, 891, 640, 433, 398, 512)
                .bill();
    }

    /** The total is not the sum of its parts. */
    Bill wrongTotal() {
        return bill(Cast.VOLTARIVE, Cast.ASTIER, Cast.peakAndLow("19853047216690", 9, 684, 421), 12, "0871")
                .debited("VR/231907466/01")
                .history(1_420, 1_655, 1_240, 905, 870, 1_105)
                .with(Flaw.TOTAL)
                .bill();
    }

    /** Gas, to be paid by transfer to an account whose check digits fail. */
    Bill wrongAccount() {
        return bill(Cast.AUBRELLE, Cast.MERLOZ, Cast.gas("23140578869215", 4_127, 118), 6, "4733")
                .history(2_310, 2_905, 1_840, 610, 390, 1_320)
                .with(Flaw.IBAN)
                .bill();
    }

    /** Both energies, due before it was issued. */
    Bill dueTooEarly() {
        return bill(Cast.VOLTARIVE, Cast.OLIVARI, Cast.dual("25306618440971", "22917450638104", 604, 96), 10, "0934")
                .with(Flaw.DUE_BEFORE_ISSUE)
                .bill();
    }

    /** The new index does not fit the quantity billed. */
    Bill wrongIndex() {
        return bill(Cast.AUBRELLE, Cast.TOUSSARD, Cast.peakAndLow("16092384751036", 12, 902, 640), 15, "4398")
                .debited("AUB-0022674-0158")
                .history(2_240, 2_610, 1_890, 1_310, 1_288, 1_542)
                .with(Flaw.INDEX)
                .bill();
    }

    /** A company's, the subscription at the rate of VAT that is no more. */
    Bill oldVat() {
        return bill(Cast.HALCYONE, Cast.ATELIER, Cast.peakAndLow("30118846720953", 36, 4_870, 1_215), 9, "22617")
                .with(Flaw.OLD_VAT)
                .bill();
    }

    /** Takes back what was billed too much. */
    Bill creditNote() {
        return new Billing(Cast.HALCYONE, Cast.ATELIER, Cast.base("30118846720953", 36, 61_204, 730))
                .issued(today.minusDays(4), "A" + MONTH.format(today) + "-00417", 1)
                .creditNote()
                .bill();
    }

    /** Clean; it comes as a scan. */
    Bill scanned() {
        return bill(Cast.HALCYONE, Cast.FOURNIL, Cast.base("14725093618842", 18, 30_562, 1_388), 20, "22394")
                .bill();
    }

    /** The point of delivery has lost a digit; it comes with a customer's e-mail. */
    Bill shortPoint() {
        return bill(Cast.VOLTARIVE, Cast.SALVI, Cast.base("17629340851278", 6, 7_215, 1_094), 14, "0856")
                .previous("-64.00")
                .estimated()
                .history(402, 388, 371, 350, 365, 1_094)
                .with(Flaw.SHORT_POINT)
                .bill();
    }

    List<Bill> all() {
        return List.of(
                clean(),
                wrongTotal(),
                wrongAccount(),
                dueTooEarly(),
                wrongIndex(),
                oldVat(),
                creditNote(),
                scanned(),
                shortPoint());
    }

    private Billing bill(Supplier supplier, Client client, Supply supply, int daysAgo, String serial) {
        LocalDate issue = today.minusDays(daysAgo);
        return new Billing(supplier, client, supply)
                .issued(
                        issue,
                        "F" + MONTH.format(issue) + "-" + "0".repeat(Math.max(0, 6 - serial.length())) + serial,
                        2);
    }
}
