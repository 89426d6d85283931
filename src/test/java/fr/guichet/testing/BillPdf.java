package fr.guichet.testing;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** An electricity bill of a supplier that does not exist, two pages, with a text layer. Its sums are right but where asked otherwise. */
public final class BillPdf {
    private static final float HEIGHT = PageSize.A4.getHeight();
    private static final Color INK = new Color(0x22, 0x2b, 0x33);
    private static final Color BRAND = new Color(0x1f, 0x4e, 0x8c);
    private static final Color PALE = new Color(0xea, 0xf0, 0xf7);

    private final PdfContentByte canvas;
    private final Document document;
    private final BaseFont plain;
    private final BaseFont bold;
    private final String total;

    private BillPdf(ByteArrayOutputStream out, String total) throws java.io.IOException {
        this.total = total;
        document = new Document(PageSize.A4);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.open();
        canvas = writer.getDirectContent();
        plain = BaseFont.createFont(BaseFont.HELVETICA, BaseFont.WINANSI, false);
        bold = BaseFont.createFont(BaseFont.HELVETICA_BOLD, BaseFont.WINANSI, false);
    }

    /** The bill with a right total, 162,94. */
    public static byte[] right() {
        return totalling("162,94");
    }

    /** The bill with this printed at its total. */
    public static byte[] totalling(String total) {
        var out = new ByteArrayOutputStream();
        try {
            var bill = new BillPdf(out, total);
            bill.first();
            bill.document.newPage();
            bill.second();
            bill.document.close();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void first() {
        fill(0, 0, 595, 74, BRAND);
        text(bold, 22, Color.WHITE, 40, 44, "Lumivolt");
        text(plain, 9, Color.WHITE, 40, 60, "Fournisseur d’électricité");
        text(bold, 15, Color.WHITE, 390, 44, "Votre facture");
        text(plain, 9, Color.WHITE, 390, 60, "d’électricité du 12/03/2026");
        text(plain, 8.5f, INK, 40, 104, "Lumivolt SA, 18 rue des Alizés, 44000 Nantes");
        text(plain, 8.5f, INK, 40, 116, "SIREN 732 829 320 - TVA FR44 732829320");
        text(bold, 10, INK, 350, 120, "Mme Odile Garance");
        text(plain, 10, INK, 350, 134, "7 impasse du Moulin");
        text(plain, 10, INK, 350, 148, "35000 Rennes");
        fill(40, 168, 260, 96, PALE);
        rows(
                50,
                184,
                List.of(
                        "Facture n°", "LV-2026-0061842",
                        "Référence client", "40178265",
                        "Contrat n°", "C-558213",
                        "Point de livraison", "14 295 807 316 042",
                        "Titulaire", "Mme Odile Garance"));
        fill(350, 168, 205, 96, PALE);
        text(plain, 10, INK, 362, 190, "Montant à payer TTC");
        text(bold, 24, BRAND, 362, 222, total + " €");
        text(plain, 9, INK, 362, 244, "Prélèvement le 28/03/2026");
        text(bold, 12, BRAND, 40, 296, "Ce que vous payez");
        head(40, 312, "Désignation", "Quantité", "Prix unitaire HT", "Montant HT");
        line(334, "Abonnement 6 kVA, du 01/01/2026 au 28/02/2026", "2 mois", "10,44 €/mois", "20,88 €");
        line(352, "Consommation heures pleines, relevé réel", "512 kWh", "0,1612 €/kWh", "82,53 €");
        line(370, "Consommation heures creuses, relevé réel", "288 kWh", "0,1124 €/kWh", "32,37 €");
        rule(384);
        text(bold, 10, INK, 40, 402, "Total hors TVA");
        right(bold, 10, 555, 402, "135,78 €");
        text(plain, 9.5f, INK, 40, 420, "TVA à 20,00 % sur 135,78 €");
        right(plain, 9.5f, 555, 420, "27,16 €");
        rule(436);
        text(bold, 12, BRAND, 40, 458, "Total TTC");
        right(bold, 12, 555, 458, total + " €");
        text(bold, 12, BRAND, 40, 512, "Votre consommation");
        bars(40, 530);
        text(
                plain,
                8.5f,
                INK,
                40,
                690,
                "Option tarifaire : Heures pleines / Heures creuses - Puissance souscrite 6 kVA");
        text(plain, 8.5f, INK, 40, 704, "Consommation totale : 800 kWh, dont 512 kWh HP et 288 kWh HC");
        fill(40, 730, 515, 60, PALE);
        text(bold, 9, INK, 50, 748, "Prélèvement automatique");
        text(
                plain,
                9,
                INK,
                50,
                762,
                "IBAN FR76 3000 6000 0112 3456 7890 189 - Mandat LV-M-40178265 - ICS FR72ZZZ123456");
        text(plain, 9, INK, 50, 776, "Une question ? 09 70 00 00 00, service.client@lumivolt.example");
        text(plain, 8, INK, 530, 820, "1 / 2");
    }

    private void second() {
        fill(0, 0, 595, 30, BRAND);
        text(bold, 12, Color.WHITE, 40, 20, "Lumivolt - Facture n° LV-2026-0061842");
        text(bold, 12, BRAND, 40, 70, "Le détail de vos relevés");
        head(40, 86, "Période", "Ancien index", "Nouvel index", "Consommation");
        line(108, "Heures pleines, du 01/01/2026 au 28/02/2026", "18 402", "18 914", "512 kWh");
        line(126, "Heures creuses, du 01/01/2026 au 28/02/2026", "9 711", "9 999", "288 kWh");
        text(bold, 12, BRAND, 40, 176, "Bon à savoir");
        for (int i = 0; i < 18; i++) {
            text(
                    plain,
                    9,
                    INK,
                    40,
                    196 + 14 * i,
                    "En cas de déménagement, prévenez-nous quinze jours avant votre départ, avec le relevé de votre"
                            + " compteur.");
        }
        text(plain, 8, INK, 530, 820, "2 / 2");
    }

    private void bars(float x, float y) {
        float[] months = {62, 58, 40, 30, 22, 18, 16, 18, 26, 44, 60, 66};
        for (int i = 0; i < months.length; i++) {
            fill(x + i * 42, y + 110 - 1.4f * months[i], 26, 1.4f * months[i], i == 10 ? BRAND : new Color(0xb9cbe2));
            text(
                    plain,
                    7,
                    INK,
                    x + i * 42 + 4,
                    y + 122,
                    List.of(
                                    "juil.", "août", "sept", "oct.", "nov.", "déc.", "janv", "fév.", "mars", "avril",
                                    "mai", "juin")
                            .get(i));
        }
    }

    private void rows(float x, float y, List<String> cells) {
        for (int i = 0; i < cells.size(); i += 2) {
            text(plain, 9, INK, x, y + 8 * i, cells.get(i));
            text(bold, 9, INK, x + 100, y + 8 * i, cells.get(i + 1));
        }
    }

    private void head(float x, float y, String... cells) {
        fill(x, y - 12, 515, 18, PALE);
        text(bold, 9, INK, x + 6, y, cells[0]);
        right(bold, 9, 360, y, cells[1]);
        right(bold, 9, 460, y, cells[2]);
        right(bold, 9, 549, y, cells[3]);
    }

    private void line(float y, String what, String quantity, String price, String amount) {
        text(plain, 9, INK, 46, y, what);
        right(plain, 9, 360, y, quantity);
        right(plain, 9, 460, y, price);
        right(plain, 9, 549, y, amount);
    }

    private void rule(float y) {
        canvas.setColorStroke(new Color(0xc5ccd3));
        canvas.moveTo(40, HEIGHT - y);
        canvas.lineTo(555, HEIGHT - y);
        canvas.stroke();
    }

    private void fill(float x, float y, float w, float h, Color colour) {
        canvas.setColorFill(colour);
        canvas.rectangle(x, HEIGHT - y - h, w, h);
        canvas.fill();
    }

    private void right(BaseFont font, float size, float x, float y, String what) {
        text(font, size, INK, x - font.getWidthPoint(what, size), y, what);
    }

    private void text(BaseFont font, float size, Color colour, float x, float y, String what) {
        canvas.beginText();
        canvas.setFontAndSize(font, size);
        canvas.setColorFill(colour);
        canvas.setTextMatrix(x, HEIGHT - y);
        canvas.showText(what);
        canvas.endText();
    }
}
