package fr.guichet.engine.openpdf.demo;

import fr.guichet.engine.openpdf.Drawing;
import fr.guichet.engine.openpdf.Ink;
import fr.guichet.engine.openpdf.Lettering;
import fr.guichet.engine.openpdf.PdfPages;
import fr.guichet.engine.openpdf.Typeface;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A column of references at the left, the sum and what comes next at the right, the detail on a second sheet. */
final class ColumnDesign implements BillDesign {
    private static final Color INK = new Color(0x26, 0x2d, 0x33);
    private static final Lettering TEXT = new Lettering(Typeface.SANS, 8.5, INK);
    private static final Lettering STRONG = TEXT.as(Typeface.SANS_BOLD);
    private static final double COLUMN = 182;
    private static final double X = 214;
    private static final double RIGHT = 560;

    @Override
    public List<Consumer<Ink>> sheets(Bill bill) {
        return List.of(ink -> first(new Drawing(ink), bill), ink -> new ColumnDetail(new Drawing(ink), bill).draw());
    }

    private static void first(Drawing d, Bill bill) {
        Color brand = bill.supplier().brand();
        d.ink().fill(Mark.pale(brand, 0.9), 0, 0, COLUMN, PdfPages.HEIGHT);
        Mark.draw(d, bill.supplier(), brand, 13.5, 26, 56);
        column(d, bill);
        d.lines(
                TEXT.sized(10),
                340,
                96,
                14,
                List.of(
                        bill.client().addressed(),
                        bill.client().street(),
                        bill.client().town()));
        heading(d, bill);
        double y = sums(d, bill, 226);
        y = steps(d, bill, y + 30);
        new HistoryChart(bill.history(), brand).draw(d, X, y + 26, RIGHT - X, 110);
        payment(d, bill, y + 178);
        d.paragraph(TEXT.sized(6.3).in(Color.GRAY), X, 806, RIGHT - X, Wording.legal(bill.supplier()));
    }

    private static void column(Drawing d, Bill bill) {
        Supplier supplier = bill.supplier();
        double y = block(
                d,
                96,
                "Nous contacter",
                List.of(
                        supplier.web(),
                        supplier.email(),
                        supplier.phone() + " (appel non surtaxé)",
                        "du lundi au samedi, 8h à 19h",
                        supplier.name(),
                        supplier.street(),
                        supplier.town()));
        y = block(d, y, "Urgence dépannage", emergency(bill));
        y = block(
                d,
                y,
                "Vos références",
                List.of(
                        "Référence client : " + Wording.spaced(bill.client().reference()),
                        "N° de contrat : " + bill.client().contract()));
        y = block(d, y, "Votre contrat", contract(bill));
        block(d, y, "Lieu de consommation", place(bill));
    }

    private static List<String> emergency(Bill bill) {
        List<String> lines = new ArrayList<>();
        if (bill.supply().energy().hasElectricity()) {
            lines.add("Enedis : 09 72 67 50 " + bill.client().department());
        }
        if (bill.supply().energy().hasGas()) {
            lines.add("GRDF : 0 800 47 33 33");
        }
        return lines;
    }

    private static List<String> contract(Bill bill) {
        List<String> lines = new ArrayList<>();
        lines.add("Offre " + bill.supply().offer());
        if (bill.supply().energy().hasElectricity()) {
            lines.add("Puissance souscrite : " + bill.supply().kva() + " kVA");
            lines.add("Option : " + Wording.option(bill));
        }
        lines.add("Prix libres, sans engagement");
        return lines;
    }

    private static List<String> place(Bill bill) {
        List<String> lines = new ArrayList<>();
        if (bill.client().isCompany()) {
            lines.add(bill.client().name());
            lines.add("SIRET " + Wording.spaced(bill.client().siret()));
        }
        lines.add(bill.client().street());
        lines.add(bill.client().town());
        if (bill.supply().energy().hasElectricity()) {
            lines.add("PDL : " + Wording.spaced(bill.supply().pdl()));
        }
        if (bill.supply().energy().hasGas()) {
            lines.add("PCE : " + Wording.spaced(bill.supply().pce()));
        }
        return lines;
    }

    private static double block(Drawing d, double y, String title, List<String> lines) {
        d.left(STRONG.sized(9), 28, y, title);
        return d.lines(TEXT.sized(8), 28, y + 14, 12, lines) + 14;
    }

    private static void heading(Drawing d, Bill bill) {
        Color brand = bill.supplier().brand();
        d.left(new Lettering(Typeface.SANS_BOLD, 17, brand), X, 172, Wording.title(bill) + " " + Wording.energy(bill));
        String named = Wording.title(bill) + " du " + Figures.words(bill.issue()) + "   n° " + bill.number();
        d.left(STRONG.sized(10), X, 192, named);
        d.left(TEXT, X, 208, "Période du " + Figures.date(bill.from()) + " au " + Figures.date(bill.to()));
    }

    private static double sums(Drawing d, Bill bill, double top) {
        double y = top + 14;
        y = sum(d, y, "Montant hors TVA", Figures.euros(bill.ht()));
        y = sum(d, y, "Montant TVA (payée sur les débits)", Figures.euros(bill.vat()));
        y = sum(d, y, (bill.creditNote() ? "Avoir" : "Facture") + " TTC", Figures.euros(bill.ttc()));
        if (bill.previous().signum() != 0) {
            y = sum(d, y, "Solde de la facture précédente", Figures.euros(bill.previous()));
        }
        d.ink().fillRound(bill.supplier().brand(), X, y - 6, RIGHT - X, 30, 4);
        Lettering white = new Lettering(Typeface.SANS_BOLD, 12, Color.WHITE);
        d.left(white, X + 12, y + 13, bill.toPay().signum() < 0 ? "Montant en votre faveur" : "Montant total à payer");
        d.right(white, RIGHT - 12, y + 13, Figures.euros(bill.toPay().abs()));
        return y + 24;
    }

    private static double sum(Drawing d, double y, String label, String amount) {
        d.left(TEXT.sized(9.5), X, y, label);
        d.right(STRONG.sized(9.5), RIGHT - 12, y, amount);
        d.ink().line(new Color(0xd5, 0xda, 0xde), 0.5, X, y + 6, RIGHT, y + 6);
        return y + 20;
    }

    private static double steps(Drawing d, Bill bill, double y) {
        d.left(STRONG.sized(9.5), X, y, "Vos prochaines étapes");
        return d.lines(
                TEXT,
                X,
                y + 15,
                13,
                List.of(
                        "• Prochaine facture vers le "
                                + Figures.date(bill.issue().plusMonths(2)),
                        "• Prochain relevé vers le " + Figures.date(bill.to().plusMonths(2))
                                + ". Votre compteur est communicant."));
    }

    private static void payment(Drawing d, Bill bill, double y) {
        d.ink().frame(bill.supplier().brand(), 0.8, X, y, RIGHT - X, 84, 4);
        List<String> lines = bill.creditNote() ? refund() : bill.isDebited() ? debit(bill) : transfer(bill);
        d.left(STRONG.sized(9.5), X + 12, y + 22, lines.getFirst());
        d.lines(TEXT, X + 12, y + 40, 14, lines.subList(1, lines.size()));
    }

    private static List<String> refund() {
        return List.of(
                "Remboursement",
                "Cette somme vous sera virée sous quinze jours sur le compte dont nous avons",
                "les coordonnées.");
    }

    private static List<String> debit(Bill bill) {
        return List.of(
                "Paiement par prélèvement automatique",
                "Le montant de " + Figures.euros(bill.toPay()) + " sera prélevé le " + Figures.date(bill.due()) + ".",
                "Identifiant créancier SEPA (ICS) : " + bill.supplier().ics(),
                "Référence unique du mandat (RUM) : " + bill.mandate());
    }

    private static List<String> transfer(Bill bill) {
        return List.of(
                "Paiement par virement, à régler avant le " + Figures.date(bill.due()),
                "Bénéficiaire : " + bill.supplier().name(),
                "IBAN : " + FictionalIds.spaced(bill.iban()) + "    BIC : "
                        + bill.supplier().bic(),
                "Indiquez la référence " + bill.number() + " dans le libellé.");
    }
}
