package fr.guichet.engine.openpdf.demo;

import fr.guichet.engine.openpdf.Drawing;
import fr.guichet.engine.openpdf.Lettering;
import fr.guichet.engine.openpdf.Typeface;
import fr.guichet.engine.openpdf.demo.Charge.Section;
import java.awt.Color;

/** The second sheet of {@link ColumnDesign}: every line, the VAT, the indexes, the rights. */
final class ColumnDetail {
    private static final Color INK = new Color(0x26, 0x2d, 0x33);
    private static final Lettering TEXT = new Lettering(Typeface.SANS, 8, INK);
    private static final Lettering STRONG = TEXT.as(Typeface.SANS_BOLD);
    private static final Columns LINES = Columns.at("36 222 r386 r462 r520 r560");
    private static final Columns METERS = Columns.at("36 r206 r286 r366 r446 r560");

    private final Drawing d;
    private final Bill bill;
    private double y = 96;

    ColumnDetail(Drawing d, Bill bill) {
        this.d = d;
        this.bill = bill;
    }

    void draw() {
        Mark.draw(d, bill.supplier(), bill.supplier().brand(), 17, 36, 50);
        d.left(
                STRONG.sized(12),
                36,
                y,
                "Détail de votre " + Wording.title(bill).toLowerCase(java.util.Locale.ROOT) + " du "
                        + Figures.date(bill.issue()) + " n° " + bill.number());
        y += 28;
        section(Section.SUBSCRIPTION, "Abonnement (HT)");
        section(Section.CONSUMPTION, "Consommation (HT)");
        section(Section.TAXES, "Taxes et contributions");
        totals();
        meters();
        rights();
    }

    private void section(Section section, String title) {
        d.ink().fill(Mark.pale(bill.supplier().brand(), 0.85), 36, y - 11, 524, 17);
        LINES.row(d, STRONG, y, title, "Période", "Quantité", "Prix unitaire HT", "Montant HT", "TVA");
        y += 18;
        for (Charge charge : bill.of(section)) {
            var label = d.wrap(TEXT, 182, charge.label());
            LINES.row(
                    d,
                    TEXT,
                    y,
                    label.getFirst(),
                    "du " + Figures.date(charge.from()) + " au " + Figures.date(charge.to()),
                    Figures.exact(charge.quantity()) + " " + charge.unit(),
                    Figures.exact(charge.price()) + " " + charge.priceUnit(),
                    Figures.euros(charge.amount()),
                    Figures.number(charge.vat(), 2) + " %");
            y = d.lines(TEXT, 36, y + 11, 11, label.subList(1, label.size())) + 3;
        }
        d.left(STRONG, 36, y, "Sous-total");
        d.right(STRONG, 520, y, Figures.euros(bill.sum(section)));
        y += 24;
    }

    private void totals() {
        total("Total hors TVA", Figures.euros(bill.ht()));
        for (Bill.VatRow row : bill.vatRows()) {
            d.left(TEXT, 36, y, "TVA à " + Figures.number(row.rate(), 2) + " % sur " + Figures.euros(row.base()));
            d.right(TEXT, 520, y, Figures.euros(row.amount()));
            y += 13;
        }
        y += 7;
        total("Total TTC", Figures.euros(bill.ttc()));
        y += 14;
    }

    private void total(String label, String amount) {
        d.ink().line(bill.supplier().brand(), 0.8, 36, y - 11, 560, y - 11);
        d.left(STRONG.sized(9.5), 36, y, label);
        d.right(STRONG.sized(9.5), 520, y, amount);
        y += 16;
    }

    private void meters() {
        if (bill.registers().isEmpty()) {
            return;
        }
        d.left(STRONG.sized(9.5), 36, y, "Données de comptage");
        y += 16;
        boolean gas = bill.supply().energy().hasGas();
        METERS.row(
                d,
                STRONG,
                y,
                "Cadran",
                "Index de début",
                "Index de fin",
                "Différence",
                gas ? "Coefficient" : "",
                "Consommation");
        y += 14;
        for (Bill.PrintedRegister register : bill.registers()) {
            boolean cubic = register.of().isGas();
            METERS.row(
                    d,
                    TEXT,
                    y,
                    Wording.register(register.of().kind()),
                    String.valueOf(register.start()),
                    register.end() + (bill.estimated() ? " E" : ""),
                    (register.end() - register.start()) + (cubic ? " m³" : ""),
                    cubic ? Figures.exact(register.of().coefficient()) : "",
                    Figures.number(register.of().kwh(), 0) + " kWh");
            y += 13;
        }
        String how = bill.estimated()
                ? "Index de fin estimé (E) d’après votre consommation passée, faute de relevé."
                : "Index relevés à distance.";
        d.left(TEXT, 36, y + 4, how);
        y += 34;
    }

    private void rights() {
        Lettering small = TEXT.sized(7.5).in(new Color(0x55, 0x5c, 0x63));
        y = d.paragraph(
                        small,
                        36,
                        y,
                        524,
                        "Une réclamation ? Écrivez à " + bill.supplier().email() + " ou à "
                                + bill.supplier().name() + ", Service Réclamations, "
                                + bill.supplier().street() + ", "
                                + bill.supplier().town() + ".")
                + 4;
        y = d.paragraph(small, 36, y, 524, Wording.MEDIATOR) + 4;
        y = d.paragraph(small, 36, y, 524, Wording.RIGHTS) + 4;
        d.left(small, 36, y, "Document à conserver 5 ans.");
    }
}
