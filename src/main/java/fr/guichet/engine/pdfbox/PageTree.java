package fr.guichet.engine.pdfbox;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Puts the page counts of a PDF's tree right. PDFBox finds pages by the counts that the file tells: where they are too small
 * pages would be lost without a word, where they are too large reading would break off.
 */
final class PageTree {
    /** A tree of more nodes is left as it is: there are more pages than anybody reads. */
    private static final int MOST_NODES = 20_000;

    private final Set<COSDictionary> ancestors = Collections.newSetFromMap(new IdentityHashMap<>());
    private int nodes;

    private PageTree() {}

    static void recount(PDDocument document) {
        COSDictionary root = document.getPages().getCOSObject();
        if (root.getCOSArray(COSName.KIDS) != null) {
            new PageTree().count(root);
        }
    }

    private int count(COSDictionary node) {
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids == null) {
            return 1;
        }
        if (!ancestors.add(node)) {
            return 0;
        }
        int pages = 0;
        for (int i = 0; i < kids.size() && nodes++ < MOST_NODES; i++) {
            pages += kids.getObject(i) instanceof COSDictionary kid ? count(kid) : 0;
        }
        ancestors.remove(node);
        if (nodes < MOST_NODES && pages != node.getInt(COSName.COUNT, -1)) {
            node.setInt(COSName.COUNT, pages);
        }
        return pages;
    }
}
