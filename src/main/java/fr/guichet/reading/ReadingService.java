package fr.guichet.reading;

import fr.guichet.base.Problem;
import fr.guichet.base.Progress;
import fr.guichet.domain.Box;
import fr.guichet.domain.MediaKind;
import fr.guichet.domain.Page;
import fr.guichet.domain.Reading;
import fr.guichet.domain.ReadingSource;
import fr.guichet.domain.Word;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Reads documents into pages of words. A PDF's text layer is taken page by page where it is good; where it is not, and for
 * pictures, the page's picture is recognised. Thread-safe.
 */
public final class ReadingService {
    /** Pixels a point at 300 pixels an inch. */
    private static final double OCR_SCALE = 300 / 72.0;

    private final ReadingEngines engines;
    private final PictureReader pictureReader;
    private final Executor ocr;
    /** Pages drawn and not yet recognised: more would only fill the memory. */
    private final Semaphore drawn = new Semaphore(8);

    /** @param ocr runs the recognition of single pages; as many threads as there are cores */
    public ReadingService(ReadingEngines engines, Executor ocr) {
        this.engines = engines;
        this.ocr = ocr;
        pictureReader = new PictureReader(engines.recognizer());
    }

    /**
     * Reads the parts as the pages of one document.
     *
     * @throws Problem where a part cannot be read at all, or the work was cancelled
     */
    public Reading read(List<Source> parts, Progress progress) {
        List<CompletableFuture<Page>> pages = new ArrayList<>();
        for (Source part : parts) {
            progress.checkCancelled();
            pages.addAll(pagesOf(part, progress));
        }
        List<Page> done = new ArrayList<>();
        for (CompletableFuture<Page> page : pages) {
            done.add(renumbered(await(page), done.size() + 1));
            progress.report((double) done.size() / pages.size(), "workflow.reading");
        }
        return Reading.of(done);
    }

    /** @throws Problem where the source cannot be opened */
    public int pageCount(Source source) {
        return switch (source.kind()) {
            case PDF -> {
                try (PdfFile pdf = engines.pdfs().open(source.bytes())) {
                    yield pdf.pageCount();
                }
            }
            case PNG, JPEG, TIFF, BMP -> engines.pictures().pageCount(source.bytes());
            case TEXT, XML, EMAIL -> typed(source).pages().size();
        };
    }

    /**
     * A page's picture as the reading's boxes see it.
     *
     * @param page from 1, within this source
     * @param rotation the reading's {@link Page#rotation()}
     */
    public BufferedImage image(Source source, int page, int rotation, double pixelsPerPoint) {
        return switch (source.kind()) {
            case PDF -> {
                try (PdfFile pdf = engines.pdfs().open(source.bytes())) {
                    yield Gray.turned(pdf.picture(page, pixelsPerPoint, false), rotation);
                }
            }
            case PNG, JPEG, TIFF, BMP -> Gray.turned(engines.pictures().picture(source.bytes(), page), rotation);
            case TEXT, XML, EMAIL -> TypedPages.picture(typed(source).pages().get(page - 1), pixelsPerPoint);
        };
    }

    /** Recognises what is inside a rectangle of a page, however its words were read before. */
    public List<Word> recognise(Source source, Box region, int rotation) {
        var picture = image(source, region.page(), rotation, OCR_SCALE);
        double scale = source.kind().isImage() ? Math.max(picture.getWidth(), picture.getHeight()) / 842.0 : OCR_SCALE;
        int left = Math.clamp((int) (region.x() * scale), 0, picture.getWidth() - 1);
        int top = Math.clamp((int) (region.y() * scale), 0, picture.getHeight() - 1);
        int width = Math.clamp((int) (region.w() * scale), 1, picture.getWidth() - left);
        int height = Math.clamp((int) (region.h() * scale), 1, picture.getHeight() - top);
        var cut = Paper.whitened(Gray.of(picture.getSubimage(left, top, width, height)));
        return engines.recognizer().recognise(cut).stream()
                .map(w -> new Word(w.text(), onPage(w.box(), region, left, top, scale), w.confidence()))
                .toList();
    }

    private static Box onPage(Box cut, Box region, int left, int top, double scale) {
        return new Box(
                region.page(), (cut.x() + left) / scale, (cut.y() + top) / scale, cut.w() / scale, cut.h() / scale);
    }

    private List<CompletableFuture<Page>> pagesOf(Source part, Progress progress) {
        return switch (part.kind()) {
            case PDF -> pdfPages(part, progress);
            case PNG, JPEG, TIFF, BMP -> picturePages(part, progress);
            case TEXT, XML, EMAIL ->
                typed(part).pages().stream()
                        .map(CompletableFuture::completedFuture)
                        .toList();
        };
    }

    private List<CompletableFuture<Page>> pdfPages(Source part, Progress progress) {
        List<CompletableFuture<Page>> pages = new ArrayList<>();
        try (PdfFile pdf = engines.pdfs().open(part.bytes())) {
            for (int number = 1; number <= pdf.pageCount(); number++) {
                progress.checkCancelled();
                pages.add(pdfPage(pdf, number, progress));
            }
        }
        return pages;
    }

    /** The picture is drawn here, while the file is open; only the recognition goes elsewhere. */
    private CompletableFuture<Page> pdfPage(PdfFile pdf, int number, Progress progress) {
        TextLayer layer = pdf.text(number);
        var own = new Page(number, layer.width(), layer.height(), ReadingSource.TEXT_LAYER, 0, layer.words());
        if (layer.isUsable() || layer.words().isEmpty() && !layer.hasPicture() && isBlank(pdf, number)) {
            return CompletableFuture.completedFuture(own);
        }
        drawn.acquireUninterruptibly();
        var picture = pdf.picture(number, OCR_SCALE, true);
        double scale = picture.getWidth() / layer.width();
        return recognised(
                () -> {
                    Page seen = pictureReader.read(picture, number, scale);
                    boolean better = layer.isGarbled()
                            || seen.words().size() > own.words().size();
                    return better ? seen : own;
                },
                progress);
    }

    private static boolean isBlank(PdfFile pdf, int number) {
        for (byte pixel : Gray.bytes(Gray.of(pdf.picture(number, 0.5, true)))) {
            if ((pixel & 0xff) < 200) {
                return false;
            }
        }
        return true;
    }

    private List<CompletableFuture<Page>> picturePages(Source part, Progress progress) {
        List<CompletableFuture<Page>> pages = new ArrayList<>();
        int count = engines.pictures().pageCount(part.bytes());
        for (int i = 1; i <= count; i++) {
            int number = i;
            drawn.acquireUninterruptibly();
            pages.add(recognised(
                    () -> pictureReader.read(engines.pictures().picture(part.bytes(), number), number), progress));
        }
        return pages;
    }

    private CompletableFuture<Page> recognised(Supplier<Page> work, Progress progress) {
        return CompletableFuture.supplyAsync(
                        () -> {
                            progress.checkCancelled();
                            return work.get();
                        },
                        ocr)
                .whenComplete((page, thrown) -> drawn.release());
    }

    private TypedPages typed(Source source) {
        String text = source.kind() == MediaKind.EMAIL
                ? engines.mails().text(source.bytes())
                : engines.charsets().decode(source.bytes());
        return new TypedPages(
                text, source.kind() == MediaKind.XML ? ReadingSource.E_INVOICE_XML : ReadingSource.TEXT_LAYER);
    }

    private static Page await(CompletableFuture<Page> page) {
        try {
            return page.join();
        } catch (CompletionException e) {
            throw Problem.of(e.getCause() == null ? e : e.getCause());
        }
    }

    private static Page renumbered(Page page, int number) {
        if (page.number() == number) {
            return page;
        }
        List<Word> words = page.words().stream()
                .map(w -> new Word(w.text(), moved(w.box(), number), w.confidence()))
                .toList();
        return new Page(number, page.width(), page.height(), page.source(), page.rotation(), words);
    }

    private static Box moved(Box box, int page) {
        return new Box(page, box.x(), box.y(), box.w(), box.h());
    }
}
