package fr.guichet.engine.pdfbox;

import fr.guichet.base.Problem;
import fr.guichet.reading.PdfFile;
import fr.guichet.reading.PdfFiles;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens PDF files with PDFBox. Nothing in them is executed and nothing outside them is fetched. */
public final class PdfBoxFiles implements PdfFiles {
    @Override
    public PdfFile open(byte[] bytes) {
        try {
            PdfGuard.check(bytes);
            PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache());
            document.setResourceCache(new BoundedResources());
            PageTree.recount(document);
            return new PdfBoxFile(document);
        } catch (Problem e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw new Problem(e, "reading.encrypted");
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // PDFBox meets malformed files with whatever its parser stumbled over
            throw new Problem(e, "reading.damaged");
        }
    }
}
