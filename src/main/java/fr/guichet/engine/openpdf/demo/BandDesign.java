package fr.guichet.engine.openpdf.demo;

import fr.guichet.engine.openpdf.Drawing;
import fr.guichet.engine.openpdf.Ink;
import fr.guichet.engine.openpdf.Lettering;
import fr.guichet.engine.openpdf.PdfPages;
import fr.guichet.engine.openpdf.Typeface;
import fr.guichet.engine.openpdf.demo.Charge.Section;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A coloured band at the top, cards below it, the lines gathered by what they pay for; the indexes on a second sheet. */
final class BandDesign implements BillDesign {
    private static final Color INK = new Color(0x1f, 0x2a, 0x2e);
    private static final Color GREY = new Color(0x5c, 0x68, 0x6e);
    private static final Lettering TEXT = new Lettering(Typeface.SANS, 8.5, INK);
    private static final Lettering STRONG = TEXT.as(Typeface.SANS_BOLD);
    private static final Columns LINES = Columns.at("48 250 r420 r500 r547");

    @Override
    public List<Consumer<Ink>> sheets(Bill bill) {
        return List.of(ink -> first(new Drawing(ink), bill), ink -> second(new Drawing(ink), bill));
    }

    private static void first(Drawing d, Bill bill) {
        band(d, bill);
        d.lines(
                TEXT.sized(10),
                330,
                128,
                14,
                List.of(
                        bill.client().addressed(),
                        bill.client().street(),
                        bill.client().town()));
        card(d, bill, 36, 112, 262, "Mes références", references(bill));
        amount(d, bill, 276);
        double y = lines(d, bill, 366);
        sums(d, bill, y + 8);
        foot(d, bill);
    }

    private static void band(Drawing d, Bill bill) {
        d.ink().fill(bill.supplier().brand(), 0, 0, PdfPages.WIDTH, 84);
        d.ink().polygon(Mark.shade(bill.supplier().brand()), 390, 0, PdfPages.WIDTH, 0, PdfPages.WIDTH, 84, 440, 84);
        Mark.draw(d, bill.supplier(), Color.WHITE, 17, 36, 52);
        Lettering white = new Lettering(Typeface.SANS_BOLD, 11, Color.WHITE);
        d.right(
                white,
                560,
                36,
                "Votre " + (bill.creditNote() ? "avoir" : "facture") + " du " + Figures.words(bill.issue()));
        d.right(white.as(Typeface.SANS).sized(10), 560, 54, "N° " + bill.number());
    }

    private static List<String> references(Bill bill) {
        List<String> lines = new ArrayList<>();
        lines.add("N° client : " + bill.client().reference());
        lines.add("Référence contrat : " + bill.client().contract());
        lines.add("Mon offre : " + bill.supply().offer());
        if (bill.supply().energy().hasElectricity()) {
            lines.add("Point de livraison (PDL) : " + bill.supply().pdl());
            lines.add("Puissance : " + bill.supply().kva() + " kVA, option "
                    + (bill.supply().isPeakAndLow() ? "HP/HC" : "Base"));
        }
        if (bill.supply().energy().hasGas()) {
            lines.add("Point de comptage (PCE) : " + bill.supply().pce());
        }
        lines.add("Lieu de consommation : " + bill.client().street() + ",");
        lines.add(bill.client().town());
        return lines;
    }

    private static void card(Drawing d, Bill bill, double x, double y, double w, String title, List<String> lines) {
        d.ink().fillRound(Mark.pale(bill.supplier().brand(), 0.92), x, y, w, 34 + 13 * lines.size(), 8);
        d.left(STRONG.sized(10).in(bill.supplier().brand()), x + 12, y + 20, title);
        d.lines(TEXT, x + 12, y + 36, 13, lines);
    }

    private static void amount(Drawing d, Bill bill, double y) {
        d.ink().frame(bill.supplier().brand(), 1.4, 36, y, 524, 62, 8);
        String when = bill.toPay().signum() < 0
                ? "Montant à vous rembourser"
                : bill.isDebited()
                        ? "Montant prélevé le " + Figures.date(bill.due())
                        : "À régler avant le " + Figures.date(bill.due());
        d.left(STRONG.sized(12), 52, y + 27, when);
        d.left(TEXT.in(GREY), 52, y + 45, payment(bill));
        d.right(
                new Lettering(Typeface.SANS_BOLD, 24, bill.supplier().brand()),
                544,
                y + 40,
                Figures.euros(bill.toPay().abs()));
    }

    private static String payment(Bill bill) {
        if (bill.creditNote()) {
            return "par virement sur votre compte, sous quinze jours";
        }
        return bill.isDebited()
                ? "Mandat (RUM) " + bill.mandate() + " – ICS " + bill.supplier().ics()
                : "par virement : IBAN " + FictionalIds.spaced(bill.iban()) + " – BIC "
                        + bill.supplier().bic();
    }

    private static double lines(Drawing d, Bill bill, double top) {
        double y = top;
        d.left(STRONG.sized(12), 36, y, "Le détail de ma facture");
        y += 20;
        LINES.row(d, TEXT.sized(7.5).in(GREY), y, "", "Période", "Quantité", "Prix HT", "Total HT");
        y = part(d, bill, y + 14, "Abonnement", Section.SUBSCRIPTION);
        y = part(d, bill, y, "Consommation", Section.CONSUMPTION);
        return part(d, bill, y, "Taxes et contributions", Section.TAXES);
    }

    private static double part(Drawing d, Bill bill, double top, String title, Section section) {
        double y = top;
        d.left(STRONG.in(bill.supplier().brand()), 36, y, title);
        d.right(STRONG, 547, y, Figures.euros(bill.sum(section)));
        y += 14;
        for (Charge charge : bill.of(section)) {
            var label = d.wrap(TEXT.sized(8), 196, charge.label());
            LINES.row(
                    d,
                    TEXT.sized(8),
                    y,
                    label.getFirst(),
                    Figures.date(charge.from()) + " - " + Figures.date(charge.to()),
                    Figures.exact(charge.quantity()) + " " + charge.unit(),
                    Figures.exact(charge.price()) + " " + charge.priceUnit(),
                    Figures.number(charge.amount(), 2));
            y = d.lines(TEXT.sized(8), 48, y + 11, 11, label.subList(1, label.size())) + 2;
        }
        d.ink().line(Mark.pale(bill.supplier().brand(), 0.6), 0.5, 36, y - 6, 560, y - 6);
        return y + 8;
    }

    private static void sums(Drawing d, Bill bill, double top) {
        double y = top;
        y = sum(d, y, STRONG, "Total hors TVA", Figures.euros(bill.ht()));
        for (Bill.VatRow row : bill.vatRows()) {
            y = sum(
                    d,
                    y,
                    TEXT,
                    "TVA " + Figures.number(row.rate(), 1) + " % calculée sur " + Figures.euros(row.base()),
                    Figures.euros(row.amount()));
        }
        y = sum(d, y, TEXT, "Total TVA", Figures.euros(bill.vat()));
        y = sum(d, y, STRONG.sized(10), "Total TTC", Figures.euros(bill.ttc()));
        if (bill.previous().signum() != 0) {
            sum(d, y, TEXT, "Mensualités déjà versées", Figures.euros(bill.previous()));
        }
    }

    private static double sum(Drawing d, double y, Lettering how, String label, String amount) {
        d.right(how, 460, y, label);
        d.right(how, 547, y, amount);
        return y + 15;
    }

    private static void foot(Drawing d, Bill bill) {
        d.paragraph(TEXT.sized(6.5).in(GREY), 36, 806, 524, Wording.legal(bill.supplier()));
    }

    private static void second(Drawing d, Bill bill) {
        band(d, bill);
        d.left(STRONG.sized(12), 36, 118, bill.registers().isEmpty() ? "Mon compte" : "Mes compteurs");
        double y = new MeterCards(d, bill).draw(136);
        new HistoryChart(bill.history(), bill.supplier().brand()).draw(d, 36, y + 30, 300, 110);
        y += bill.history().isEmpty() ? 20 : 170;
        card(
                d,
                bill,
                36,
                y,
                524,
                "Une question ?",
                List.of(
                        bill.supplier().web() + "   " + bill.supplier().email() + "   "
                                + bill.supplier().phone() + " (non surtaxé)",
                        "Courrier : " + bill.supplier().name() + ", "
                                + bill.supplier().street() + ", "
                                + bill.supplier().town(),
                        "Urgence gaz GRDF : 0 800 47 33 33    Dépannage électricité Enedis : 09 72 67 50 "
                                + bill.client().department()));
        y += 98;
        y = d.paragraph(TEXT.sized(7.5).in(GREY), 36, y, 524, Wording.MEDIATOR) + 4;
        d.paragraph(TEXT.sized(7.5).in(GREY), 36, y, 524, Wording.RIGHTS + " Facture à conserver 5 ans.");
        foot(d, bill);
    }
}
