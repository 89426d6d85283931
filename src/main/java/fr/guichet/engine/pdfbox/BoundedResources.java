package fr.guichet.engine.pdfbox;

import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;

/** Fonts are kept between pages, pictures are not: a long scan would fill the memory. */
final class BoundedResources extends DefaultResourceCache {
    @Override
    public void put(COSObject indirect, PDXObject object) {
        // not kept
    }
}
