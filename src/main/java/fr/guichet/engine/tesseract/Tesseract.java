package fr.guichet.engine.tesseract;

import com.sun.jna.Pointer;
import fr.guichet.base.Problem;
import fr.guichet.domain.Word;
import fr.guichet.reading.Recognizer;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.TessAPI;

/**
 * Recognition with Tesseract's LSTM engine. Engines are made once and lent to one caller at a time: loading the language
 * data costs as much as a small page.
 */
public final class Tesseract implements Recognizer, AutoCloseable {
    private static final List<String> WANTED = List.of("fra", "eng");

    private final Path data;
    private final Path cache;
    private final Set<String> languages;
    private final Deque<TessBaseAPI> idle = new ArrayDeque<>();

    /**
     * @param data the folder of the language data, {@code fra.traineddata} and {@code eng.traineddata}
     * @param cache where the natives are unpacked
     */
    public Tesseract(Path data, Path cache) {
        this.data = data;
        this.cache = cache;
        languages = new LinkedHashSet<>(WANTED.stream()
                .filter(l -> Files.isReadable(data.resolve(l + ".traineddata")))
                .toList());
    }

    @Override
    public Set<String> languages() {
        return Set.copyOf(languages);
    }

    @Override
    public List<Word> recognise(BufferedImage gray) {
        TessBaseAPI engine = borrow();
        try {
            return new PageRun(api(), engine).words(gray);
        } finally {
            giveBack(engine);
        }
    }

    @Override
    public int orientation(BufferedImage gray) {
        if (!Files.isReadable(data.resolve("osd.traineddata"))) {
            return 0;
        }
        TessAPI api = api();
        TessBaseAPI engine = api.TessBaseAPICreate();
        try {
            return api.TessBaseAPIInit3(engine, data.toString(), "osd") == 0
                    ? new PageRun(api, engine).orientation(gray)
                    : 0;
        } finally {
            api.TessBaseAPIDelete(engine);
        }
    }

    private TessBaseAPI borrow() {
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        if (languages.isEmpty()) {
            throw new Problem("reading.ocr.languages", data.toString());
        }
        TessBaseAPI engine = api().TessBaseAPICreate();
        if (api().TessBaseAPIInit3(engine, data.toString(), String.join("+", languages)) != 0) {
            api().TessBaseAPIDelete(engine);
            throw new Problem("reading.ocr.languages", data.toString());
        }
        // the console belongs to the user: Tesseract's remarks go nowhere
        api().TessBaseAPISetVariable(engine, "debug_file", windows() ? "nul" : "/dev/null");
        return engine;
    }

    private static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private void giveBack(TessBaseAPI engine) {
        api().TessBaseAPIClear(engine);
        synchronized (idle) {
            idle.push(engine);
        }
    }

    private TessAPI api() {
        return Library.load(cache);
    }

    @Override
    public void close() {
        synchronized (idle) {
            while (!idle.isEmpty()) {
                api().TessBaseAPIDelete(idle.pop());
            }
        }
    }

    /** Loaded on the first page: a start that recognises nothing does not wait for it. */
    private static final class Library {
        static synchronized TessAPI load(Path cache) {
            if (System.getProperty("guichet.natives") == null) {
                Natives.prepare(cache);
                System.setProperty("guichet.natives", "prepared");
            }
            try {
                return TessAPI.INSTANCE;
            } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
                throw new Problem(e, "reading.ocr.natives", cache.toString());
            }
        }
    }

    static boolean isNull(Pointer pointer) {
        return pointer == null || Pointer.nativeValue(pointer) == 0;
    }
}
