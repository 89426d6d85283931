package fr.guichet.ui.common.page;

import fr.guichet.base.Problem;
import fr.guichet.domain.Box;
import fr.guichet.domain.Content;
import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Sha256;
import fr.guichet.domain.Word;
import fr.guichet.domain.ports.Vault;
import fr.guichet.reading.ReadingService;
import fr.guichet.reading.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Draws documents' pages for the screen and keeps the last ones. Every call but {@link #ready} may take its time: never
 * on the screen's thread. One for the whole program. Thread-safe.
 */
public final class PagePictures {
    /** Steps of sharpness, in pixels a point; a picture in between is never asked for, so that few are drawn. */
    private static final double[] STEPS = {1.8, 2.4, 3.2, 4.2};

    private static final double A4_LONG_SIDE = 842;
    private static final long PICTURES = 160L << 20;
    private static final long SOURCES = 48L << 20;

    private final ReadingService reading;
    private final Vault vault;
    private final BoundedCache<Key, Picture> pictures = new BoundedCache<>(PICTURES, Picture::bytes);
    private final BoundedCache<Sha256, byte[]> sources = new BoundedCache<>(SOURCES, b -> b.length);
    private final BoundedCache<DocumentId, List<Integer>> pageCounts = new BoundedCache<>(500, c -> 1);
    private final Map<Key, CompletableFuture<Picture>> underWay = new ConcurrentHashMap<>();

    private record Key(DocumentId document, int page, int rotation, double step) {}

    private record Part(Source source, int page) {}

    public PagePictures(ReadingService reading, Vault vault) {
        this.reading = reading;
        this.vault = vault;
    }

    /** @throws Problem where a part cannot be opened */
    public int pageCount(Document document) {
        return counts(document).stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The page's picture, at least as sharp as asked for where the page has it. Asked twice at once, it is drawn once.
     *
     * @throws Problem where it cannot be drawn
     */
    public Picture picture(Sheet sheet, double pixelsPerPoint) {
        Key key = key(sheet, pixelsPerPoint);
        Optional<Picture> ready = pictures.get(key);
        if (ready.isPresent()) {
            return ready.get();
        }
        var mine = new CompletableFuture<Picture>();
        var others = underWay.putIfAbsent(key, mine);
        return others == null ? drawn(sheet, key, mine) : awaited(others);
    }

    /** The page's picture if it is there already. */
    public Optional<Picture> ready(Sheet sheet, double pixelsPerPoint) {
        return pictures.get(key(sheet, pixelsPerPoint));
    }

    /** Recognises what is inside a rectangle, however its words were read before. */
    public List<Word> recognise(Sheet sheet, Box region) {
        Part part = part(sheet);
        Box inPart = new Box(part.page(), region.x(), region.y(), region.w(), region.h());
        return reading.recognise(part.source(), inPart, sheet.rotation()).stream()
                .map(w -> new Word(w.text(), onPage(w.box(), sheet.page()), w.confidence()))
                .toList();
    }

    private static Box onPage(Box box, int page) {
        return new Box(page, box.x(), box.y(), box.w(), box.h());
    }

    private static Key key(Sheet sheet, double wanted) {
        double step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && STEPS[i] >= wanted - 0.01; i--) {
            step = STEPS[i];
        }
        return new Key(sheet.document().id(), sheet.page(), sheet.rotation(), step);
    }

    private Picture drawn(Sheet sheet, Key key, CompletableFuture<Picture> told) {
        try {
            Part part = part(sheet);
            var image = reading.image(part.source(), part.page(), sheet.rotation(), key.step());
            double scale = part.source().kind().isImage()
                    ? Math.max(image.getWidth(), image.getHeight()) / A4_LONG_SIDE
                    : key.step();
            Picture picture = Picture.of(image, scale, key.step());
            pictures.put(key, picture);
            told.complete(picture);
            return picture;
        } catch (RuntimeException | Error e) {
            told.completeExceptionally(e);
            throw e;
        } finally {
            underWay.remove(key, told);
        }
    }

    private static Picture awaited(CompletableFuture<Picture> others) {
        try {
            return others.join();
        } catch (CompletionException e) {
            throw Problem.of(e);
        }
    }

    private Part part(Sheet sheet) {
        List<Content> parts = sheet.document().parts();
        int page = sheet.page();
        List<Integer> counts = parts.size() == 1 ? List.of(page) : counts(sheet.document());
        for (int i = 0; i < parts.size(); i++) {
            if (page <= counts.get(i)) {
                return new Part(source(parts.get(i)), page);
            }
            page -= counts.get(i);
        }
        throw new Problem("page.none", sheet.page());
    }

    private List<Integer> counts(Document document) {
        return pageCounts.get(document.id()).orElseGet(() -> {
            List<Integer> counts = new ArrayList<>();
            document.parts().forEach(p -> counts.add(reading.pageCount(source(p))));
            pageCounts.put(document.id(), counts);
            return counts;
        });
    }

    private Source source(Content content) {
        byte[] bytes = sources.get(content.sha256()).orElseGet(() -> {
            byte[] loaded = vault.load(content.sha256());
            sources.put(content.sha256(), loaded);
            return loaded;
        });
        return new Source(content.kind(), bytes, content.fileName());
    }
}
