package fr.guichet.engine.openpdf.demo;

import fr.guichet.engine.openpdf.Ink;
import fr.guichet.engine.openpdf.PdfPages;
import java.util.List;
import java.util.function.Consumer;

/** How a supplier's bills look. */
public interface BillDesign {
    /** The A4 sheets of a bill. */
    List<Consumer<Ink>> sheets(Bill bill);

    /** The bill drawn as its supplier draws it. */
    static List<Consumer<Ink>> of(Bill bill) {
        BillDesign design = switch (bill.supplier().design()) {
            case COLUMN -> new ColumnDesign();
            case BAND -> new BandDesign();
            case TABLE -> new TableDesign();
        };
        return design.sheets(bill);
    }

    /** The bill as a PDF with its text. */
    static byte[] pdf(Bill bill) {
        return PdfPages.write(bill.supplier().name() + " " + bill.number(), bill.issue(), of(bill));
    }
}
