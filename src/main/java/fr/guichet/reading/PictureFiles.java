package fr.guichet.reading;

import java.awt.image.BufferedImage;

/** Opens picture files: PNG, JPEG, TIFF with several pages, BMP. */
public interface PictureFiles {
    /** @throws fr.guichet.base.Problem {@code reading.picture} where it cannot be read */
    int pageCount(byte[] bytes);

    /** A page of it, counted from 1, turned as its own orientation mark says. */
    BufferedImage picture(byte[] bytes, int page);
}
