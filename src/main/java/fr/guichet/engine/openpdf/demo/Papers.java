package fr.guichet.engine.openpdf.demo;

import fr.guichet.engine.openpdf.Drawing;
import fr.guichet.engine.openpdf.Ink;
import fr.guichet.engine.openpdf.Lettering;
import fr.guichet.engine.openpdf.Typeface;
import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The papers people enclose: bank details, a rent receipt. All say that they are specimens. */
public final class Papers {
    private static final Color INK = new Color(0x20, 0x22, 0x2a);
    private static final Color BANK = new Color(0x0f, 0x5a, 0x4d);
    private static final Lettering TEXT = new Lettering(Typeface.SANS, 10, INK);
    private static final Lettering STRONG = TEXT.as(Typeface.SANS_BOLD);
    private static final Lettering SMALL = TEXT.sized(7.5).in(new Color(0x60, 0x66, 0x6e));

    private Papers() {}

    /** A bank's statement of an account: the French "RIB". @param iban valid, without spaces */
    public static Consumer<Ink> bankDetails(String holder, String street, String town, String iban) {
        return ink -> {
            var d = new Drawing(ink);
            ink.fill(BANK, 40, 50, 515, 44);
            d.left(new Lettering(Typeface.SERIF_BOLD, 18, Color.WHITE), 54, 79, "Banque des Trois Rivières");
            d.right(STRONG.in(Color.WHITE), 540, 78, "SPECIMEN");
            d.left(STRONG.sized(13), 40, 126, "Relevé d’identité bancaire (RIB)");
            d.left(SMALL, 40, 148, "Titulaire du compte");
            d.lines(TEXT, 40, 163, 14, List.of(holder, street, town));
            boxes(d, iban);
            d.left(SMALL, 40, 284, "IBAN (numéro de compte bancaire international)");
            d.left(new Lettering(Typeface.MONO_BOLD, 13, INK), 40, 302, FictionalIds.spaced(iban));
            d.left(SMALL, 40, 326, "BIC (code d’identification de la banque)");
            d.left(new Lettering(Typeface.MONO_BOLD, 13, INK), 40, 344, "BTRIFR2TXXX");
            d.paragraph(
                    SMALL,
                    40,
                    372,
                    515,
                    "Ce relevé est destiné à être remis, sur leur demande, à vos créanciers ou débiteurs appelés à"
                        + " faire inscrire des opérations à votre compte (virements, prélèvements). Document fictif,"
                        + " sans valeur.");
        };
    }

    private static void boxes(Drawing d, String iban) {
        String[] names = {"Code banque", "Code guichet", "Numéro de compte", "Clé RIB"};
        int[] from = {4, 9, 14, 25};
        int[] to = {9, 14, 25, 27};
        double[] x = {40, 130, 220, 390};
        for (int i = 0; i < names.length; i++) {
            double w = i == 2 ? 160 : 80;
            d.ink().frame(new Color(0xa0, 0xa8, 0xb0), 0.7, x[i], 216, w, 42, 0);
            d.left(SMALL, x[i] + 6, 229, names[i]);
            d.left(new Lettering(Typeface.MONO, 12, INK), x[i] + 6, 248, iban.substring(from[i], to[i]));
        }
    }

    /** A landlord's receipt, as proof of address. */
    public static Consumer<Ink> rentReceipt(String tenant, String street, String town, LocalDate month) {
        return ink -> {
            var d = new Drawing(ink);
            d.left(new Lettering(Typeface.SERIF_BOLD, 22, INK), 60, 90, "Quittance de loyer");
            d.right(STRONG.in(new Color(0xb0, 0x2a, 0x2a)), 535, 90, "SPECIMEN");
            d.ink().line(INK, 1, 60, 104, 535, 104);
            d.left(STRONG, 60, 134, "Justificatif de domicile");
            d.lines(
                    TEXT,
                    60,
                    160,
                    15,
                    List.of(
                            "Bailleur : Agence du Canal, 4 quai des Lavandières, " + town,
                            "Locataire : " + tenant,
                            "Logement : " + street + ", " + town));
            LocalDate first = month.withDayOfMonth(1);
            LocalDate last = first.plusMonths(1).minusDays(1);
            double y = d.paragraph(
                    TEXT,
                    60,
                    226,
                    470,
                    "Reçu de " + tenant
                            + " la somme de 642,00 € pour le loyer et les charges du logement désigné ci-dessus, pour"
                            + " la période du "
                            + Figures.date(first) + " au " + Figures.date(last) + ".");
            Columns two = Columns.at("70 r300");
            two.row(d, TEXT, y + 20, "Loyer hors charges", "585,00 €");
            two.row(d, TEXT, y + 36, "Provision sur charges", "57,00 €");
            two.row(d, STRONG, y + 54, "Total", "642,00 €");
            d.left(
                    TEXT,
                    60,
                    y + 96,
                    "Fait le " + Figures.words(first.plusDays(4)) + ", pour servir et valoir ce que de droit.");
            d.left(SMALL, 60, y + 130, "Document fictif établi pour une démonstration.");
        };
    }
}
