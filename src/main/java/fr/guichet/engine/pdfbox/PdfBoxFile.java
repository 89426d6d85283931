package fr.guichet.engine.pdfbox;

import fr.guichet.base.Problem;
import fr.guichet.reading.PdfFile;
import fr.guichet.reading.TextLayer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** One open PDF. */
final class PdfBoxFile implements PdfFile {
    /** 40 million: an A3 page at 300 pixels an inch fits, a poster is drawn coarser. */
    private static final double MOST_PIXELS = 40e6;

    /** Pixels along one side: a page of any length and no breadth has few of them in all. */
    private static final double MOST_SIDE = 30_000;

    private final PDDocument document;
    private final PDFRenderer renderer;

    PdfBoxFile(PDDocument document) {
        this.document = document;
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    @Override
    public int pageCount() {
        int count = document.getNumberOfPages();
        if (count <= 0) {
            throw new Problem("reading.empty");
        }
        return count;
    }

    @Override
    public TextLayer text(int page) {
        try {
            return new WordStripper(document, page).read();
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new Problem(e, "reading.damaged");
        }
    }

    @Override
    public BufferedImage picture(int page, double pixelsPerPoint, boolean gray) {
        try {
            PDRectangle crop = document.getPage(page - 1).getCropBox();
            double area = Math.max(1, crop.getWidth()) * Math.max(1, crop.getHeight());
            double scale = Math.min(pixelsPerPoint, Math.sqrt(MOST_PIXELS / area));
            scale = Math.min(scale, MOST_SIDE / Math.max(crop.getWidth(), crop.getHeight()));
            return renderer.renderImage(page - 1, (float) scale, gray ? ImageType.GRAY : ImageType.RGB);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new Problem(e, "reading.damaged");
        }
    }

    static boolean isLying(PDPage page) {
        return page.getRotation() % 180 != 0;
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new Problem(e, "reading.damaged");
        }
    }
}
