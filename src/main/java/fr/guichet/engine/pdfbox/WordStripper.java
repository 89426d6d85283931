package fr.guichet.engine.pdfbox;

import fr.guichet.domain.Box;
import fr.guichet.domain.Word;
import fr.guichet.reading.TextLayer;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects a page's words with their boxes instead of its text. */
final class WordStripper extends PDFTextStripper {
    private static final int MOST_WORDS = 50_000;

    private final PDDocument document;
    private final int number;
    private final List<Word> words = new ArrayList<>();
    private int glyphs;
    private int hidden;

    WordStripper(PDDocument document, int number) {
        this.document = document;
        this.number = number;
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
        setStartPage(number);
        setEndPage(number);
        setSpacingTolerance(0.4f);
    }

    TextLayer read() throws IOException {
        PDPage page = document.getPage(number - 1);
        writeText(document, Writer.nullWriter());
        var crop = page.getCropBox();
        boolean lying = PdfBoxFile.isLying(page);
        return new TextLayer(
                lying ? crop.getHeight() : crop.getWidth(),
                lying ? crop.getWidth() : crop.getHeight(),
                words,
                glyphs == 0 ? 0 : (double) hidden / glyphs,
                hasPicture(page.getResources(), 0));
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        glyphs++;
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            hidden++;
        }
        super.processTextPosition(position);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        var part = new ArrayList<TextPosition>();
        for (TextPosition position : positions) {
            if (position.getUnicode() == null || isSpace(position.getUnicode())) {
                close(part);
            } else {
                part.add(position);
            }
        }
        close(part);
    }

    private void close(List<TextPosition> part) {
        if (part.isEmpty() || words.size() >= MOST_WORDS) {
            part.clear();
            return;
        }
        var text = new StringBuilder();
        Box box = null;
        for (TextPosition position : part) {
            text.append(position.getUnicode());
            Box glyph = box(position);
            box = box == null ? glyph : box.union(glyph);
        }
        if (box != null && !text.toString().isBlank()) {
            words.add(new Word(Normalizer.normalize(text, Normalizer.Form.NFKC).strip(), box, 1));
        }
        part.clear();
    }

    private Box box(TextPosition position) {
        double height = Math.max(position.getHeightDir(), position.getFontSizeInPt() * 0.5);
        return new Box(
                number,
                position.getXDirAdj(),
                position.getYDirAdj() - height,
                position.getWidthDirAdj(),
                height * 1.15);
    }

    private static boolean isSpace(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static boolean hasPicture(PDResources resources, int depth) throws IOException {
        if (resources == null || depth > 3) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
            if (resources.getXObject(name) instanceof org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject form
                    && hasPicture(form.getResources(), depth + 1)) {
                return true;
            }
        }
        return false;
    }
}
