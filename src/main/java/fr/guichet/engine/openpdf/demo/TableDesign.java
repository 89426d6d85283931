package fr.guichet.engine.openpdf.demo;

import fr.guichet.engine.openpdf.Drawing;
import fr.guichet.engine.openpdf.Ink;
import fr.guichet.engine.openpdf.Lettering;
import fr.guichet.engine.openpdf.Typeface;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One dense sheet in thin rules, as suppliers of companies like it: every line in one table, the VAT in another. */
final class TableDesign implements BillDesign {
    private static final Color INK = new Color(0x1a, 0x1a, 0x1f);
    private static final Color RULE = new Color(0x8a, 0x8f, 0x98);
    private static final Lettering TEXT = new Lettering(Typeface.SERIF, 9, INK);
    private static final Lettering STRONG = TEXT.as(Typeface.SERIF_BOLD);
    private static final Columns LINES = Columns.at("42 r300 r384 r452 r508 r553");
    private static final Columns RATES = Columns.at("42 r170 r250");

    @Override
    public List<Consumer<Ink>> sheets(Bill bill) {
        return List.of(ink -> sheet(new Drawing(ink), bill));
    }

    private static void sheet(Drawing d, Bill bill) {
        head(d, bill);
        parties(d, bill);
        double y = references(d, bill, 196);
        y = lines(d, bill, y + 20);
        y = meters(d, bill, y + 18);
        sums(d, bill, y + 14);
        foot(d, bill);
    }

    private static void head(Drawing d, Bill bill) {
        Mark.draw(d, bill.supplier(), bill.supplier().brand(), 17, 36, 56);
        d.right(
                STRONG.sized(15),
                560,
                48,
                Wording.title(bill).toUpperCase(java.util.Locale.ROOT) + " N° " + bill.number());
        d.right(
                TEXT,
                560,
                64,
                (bill.creditNote() ? "Date de l’avoir : " : "Date de facture : ") + Figures.date(bill.issue()));
        String due = bill.creditNote()
                ? "Remboursement le : "
                : bill.isDebited() ? "Date de prélèvement : " : "Date limite de paiement : ";
        d.right(TEXT, 560, 77, due + Figures.date(bill.due()));
        d.ink().line(bill.supplier().brand(), 1.6, 36, 90, 560, 90);
    }

    private static void parties(Drawing d, Bill bill) {
        Supplier supplier = bill.supplier();
        d.lines(
                TEXT.sized(8),
                36,
                108,
                11,
                List.of(
                        supplier.street(),
                        supplier.town(),
                        "Service entreprises : " + supplier.phone(),
                        supplier.email(),
                        "N° TVA : " + supplier.vat()));
        d.ink().frame(RULE, 0.6, 320, 98, 240, 66, 0);
        List<String> lines = new ArrayList<>(List.of(
                bill.client().addressed(), bill.client().street(), bill.client().town()));
        if (bill.client().isCompany()) {
            lines.add("SIRET : " + bill.client().siret());
        }
        d.left(STRONG.sized(10), 332, 115, lines.getFirst());
        d.lines(TEXT, 332, 129, 12, lines.subList(1, lines.size()));
    }

    private static double references(Drawing d, Bill bill, double y) {
        d.ink().fill(new Color(0xf1, 0xf2, 0xf4), 36, y - 14, 524, 50);
        Columns two = Columns.at("42 310");
        two.row(
                d,
                TEXT,
                y,
                "Compte client : " + bill.client().reference(),
                "N° de contrat : " + bill.client().contract());
        String point = bill.supply().energy().hasElectricity()
                ? "Référence acheminement (PDL) : " + bill.supply().pdl()
                : "Référence acheminement gaz (PCE) : " + bill.supply().pce();
        two.row(d, TEXT, y + 14, point, power(bill));
        two.row(
                d,
                TEXT,
                y + 28,
                "Période de facturation : du " + Figures.date(bill.from()) + " au " + Figures.date(bill.to()),
                "Offre : " + bill.supply().offer());
        return y + 36;
    }

    private static String power(Bill bill) {
        return bill.supply().energy().hasElectricity()
                ? "Puissance souscrite : " + bill.supply().kva() + " kVA   Option "
                        + (bill.supply().isPeakAndLow() ? "HP/HC" : "Base")
                : "Coefficient de conversion : voir relevé";
    }

    private static double lines(Drawing d, Bill bill, double top) {
        double y = top;
        d.ink().fill(bill.supplier().brand(), 36, y - 11, 524, 16);
        LINES.row(
                d,
                STRONG.in(Color.WHITE).sized(8.5),
                y,
                "Désignation",
                "Quantité",
                "P.U. HT",
                "Unité",
                "Montant HT",
                "TVA");
        y += 18;
        for (Charge charge : bill.charges()) {
            var label = d.wrap(TEXT, 200, charge.label());
            LINES.row(
                    d,
                    TEXT,
                    y,
                    label.getFirst(),
                    Figures.exact(charge.quantity()),
                    Figures.exact(charge.price()),
                    charge.priceUnit(),
                    Figures.number(charge.amount(), 2),
                    Figures.number(charge.vat(), 2) + " %");
            y = d.lines(TEXT, 42, y + 11, 11, label.subList(1, label.size()));
            d.ink().line(RULE, 0.3, 36, y - 5, 560, y - 5);
            y += 6;
        }
        d.ink().frame(RULE, 0.6, 36, top - 11, 524, y - top, 0);
        return y - 11;
    }

    private static double meters(Drawing d, Bill bill, double top) {
        if (bill.registers().isEmpty()) {
            return top;
        }
        double y = top + 8;
        d.left(STRONG, 36, y, "Relevé de compteur" + (bill.estimated() ? " (index de fin estimé)" : " (index réels)"));
        Columns columns = Columns.at("42 r230 r310 r400 r553");
        columns.row(
                d,
                TEXT.sized(8),
                y + 15,
                "Poste",
                "Ancien index",
                "Nouvel index",
                "Différence",
                "Consommation facturée");
        y += 28;
        for (Bill.PrintedRegister register : bill.registers()) {
            String used =
                    register.of().isGas() ? " (× " + Figures.exact(register.of().coefficient()) + ")" : "";
            columns.row(
                    d,
                    TEXT,
                    y,
                    Wording.register(register.of().kind()),
                    String.valueOf(register.start()),
                    String.valueOf(register.end()),
                    String.valueOf(register.end() - register.start()),
                    Figures.number(register.of().kwh(), 0) + " kWh" + used);
            y += 13;
        }
        return y;
    }

    private static void sums(Drawing d, Bill bill, double top) {
        double y = top;
        RATES.row(d, STRONG, y, "Taux de TVA", "Base HT", "Montant TVA");
        for (Bill.VatRow row : bill.vatRows()) {
            y += 14;
            RATES.row(
                    d,
                    TEXT,
                    y,
                    Figures.number(row.rate(), 2) + " %",
                    Figures.number(row.base(), 2),
                    Figures.number(row.amount(), 2));
        }
        y = top;
        y = sum(d, y, TEXT, "Total HTVA", bill.ht());
        y = sum(d, y, TEXT, "Total TVA", bill.vat());
        y = sum(d, y, STRONG, "Total TTC", bill.ttc());
        if (bill.previous().signum() != 0) {
            y = sum(d, y, TEXT, "Acomptes versés", bill.previous());
        }
        d.ink().fill(Mark.pale(bill.supplier().brand(), 0.85), 350, y - 11, 210, 18);
        sum(
                d,
                y + 2,
                STRONG.sized(10.5),
                bill.creditNote() ? "Net à votre crédit" : "Net à payer",
                bill.creditNote() ? bill.toPay().abs() : bill.toPay());
    }

    private static double sum(Drawing d, double y, Lettering how, String label, java.math.BigDecimal amount) {
        d.left(how, 356, y, label);
        d.right(how, 553, y, Figures.euros(amount));
        return y + 15;
    }

    private static void foot(Drawing d, Bill bill) {
        double y = 690;
        String pay = bill.isDebited()
                ? "Prélèvement SEPA – ICS " + bill.supplier().ics() + " – mandat " + bill.mandate()
                : "Virement – IBAN " + FictionalIds.spaced(bill.iban()) + " – BIC "
                        + bill.supplier().bic();
        d.left(STRONG, 36, y, "Mode de règlement : ");
        d.left(TEXT, 130, y, bill.creditNote() ? "remboursement par virement sur votre compte" : pay);
        Lettering small = TEXT.sized(7.5).in(new Color(0x55, 0x55, 0x5c));
        y = d.paragraph(small, 36, y + 20, 524, Wording.LATE) + 3;
        y = d.paragraph(small, 36, y, 524, Wording.MEDIATOR) + 3;
        d.paragraph(
                small,
                36,
                y,
                524,
                "Urgence électricité : Enedis 09 72 67 50 " + bill.client().department()
                        + ". Urgence gaz : GRDF 0 800 47 33 33. Document à conserver 10 ans.");
        d.ink().line(RULE, 0.4, 36, 794, 560, 794);
        d.paragraph(small.sized(6.8), 36, 806, 524, Wording.legal(bill.supplier()));
    }
}
