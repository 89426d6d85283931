package fr.guichet.engine.openpdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes drawn sheets as a PDF. The same sheets, title and day give the same bytes. */
public final class PdfPages {
    /** A4, in points. */
    public static final double WIDTH = 595.28;

    public static final double HEIGHT = 841.89;

    private static final Pattern FILE_ID = Pattern.compile("/ID ?\\[<[0-9a-f]{32}><[0-9a-f]{32}>\\]");
    /** The six letters before a subset's font name are drawn at random; all are put to the same. */
    private static final Pattern SUBSET = Pattern.compile("/[A-Z]{6}\\+Liberation");

    private PdfPages() {}

    /** A4 sheets, one after the other. @param day the day of its creation as the file tells it */
    public static byte[] write(String title, LocalDate day, List<Consumer<Ink>> sheets) {
        return write(title, day, WIDTH, HEIGHT, sheets);
    }

    static byte[] write(String title, LocalDate day, double w, double h, List<Consumer<Ink>> sheets) {
        var out = new ByteArrayOutputStream();
        var document = new Document(new Rectangle((float) w, (float) h), 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.open();
        document.addTitle(title);
        Map<Typeface, BaseFont> fonts = PdfInk.fonts();
        for (int i = 0; i < sheets.size(); i++) {
            if (i > 0) {
                document.newPage();
            }
            sheets.get(i).accept(new PdfInk(writer.getDirectContent(), h, fonts));
            writer.setPageEmpty(false);
        }
        var when = new PdfString("D:" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "080000Z");
        writer.getInfo().put(PdfName.CREATIONDATE, when);
        writer.getInfo().put(PdfName.MODDATE, when);
        document.close();
        return stable(out.toByteArray());
    }

    /** Without what differs from one run to the next; every byte stays in its place, so that the offsets hold. */
    private static byte[] stable(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        String named = SUBSET.matcher(text).replaceAll("/GUICHE+Liberation");
        String zero = "0".repeat(32);
        return FILE_ID.matcher(named)
                .replaceAll(m -> m.group().replaceAll("[0-9a-f]{32}", zero))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
