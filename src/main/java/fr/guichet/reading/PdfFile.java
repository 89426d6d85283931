package fr.guichet.reading;

import java.awt.image.BufferedImage;

/** An open PDF. Pages count from 1. Not thread-safe. */
public interface PdfFile extends AutoCloseable {
    int pageCount();

    /** The words of a page's text layer and what there is to say about their worth. */
    TextLayer text(int page);

    /** The page as it is shown, at so many pixels a point; less where the page is so large that it would not fit. */
    BufferedImage picture(int page, double pixelsPerPoint, boolean gray);

    @Override
    void close();
}
