package fr.guichet.engine.tika;

import fr.guichet.domain.MediaKind;
import fr.guichet.intake.ContentSniffer;
import java.util.Optional;

/**
 * What is taken in is told by rules of its own, strict about where its mark stands; everything else gets its name from
 * Tika's table, so that a refusal can say what the file is.
 */
public final class TikaSniffer implements ContentSniffer {
    private static final int PDF_MARK_WITHIN = 1024;

    private final ForeignNames foreign = new ForeignNames();

    @Override
    public Nature sniff(byte[] bytes) {
        var head = new Head(bytes);
        Optional<String> text = head.text();
        return binary(head)
                .or(() -> text.isPresent() ? Optional.empty() : foreign.of(head).map(Nature.Foreign::new))
                .or(() -> lateMark(head))
                .or(() -> text.map(t -> new TextNature(t).nature()))
                .orElse(new Nature.Foreign(head.isBlank() ? "blank" : "binary"));
    }

    private static Optional<Nature> binary(Head head) {
        if (head.startsWith("%PDF-")) {
            return known(MediaKind.PDF);
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return known(MediaKind.PNG);
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return known(MediaKind.JPEG);
        }
        if (head.isTiff()) {
            return known(MediaKind.TIFF);
        }
        if (head.isBitmap()) {
            return known(MediaKind.BMP);
        }
        return head.isZip() ? Optional.of(zip(head)) : Optional.empty();
    }

    private static Nature zip(Head head) {
        String first = head.firstZipName();
        return first.equals("mimetype") && head.holds("application/vnd.oasis.opendocument", 200)
                ? new Nature.Foreign("office.opendocument")
                : new Nature.Archive();
    }

    /** Some programs write a line of their own before the PDF's mark; every reader looks for it a little further on. */
    private static Optional<Nature> lateMark(Head head) {
        return head.holds("\n%PDF-", PDF_MARK_WITHIN) || head.holds("\r%PDF-", PDF_MARK_WITHIN)
                ? known(MediaKind.PDF)
                : Optional.empty();
    }

    private static Optional<Nature> known(MediaKind kind) {
        return Optional.of(new Nature.Known(kind));
    }
}
