package fr.guichet.engine.tesseract;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import fr.guichet.domain.Box;
import fr.guichet.domain.Word;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessPageIterator;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI;

/** One page on one engine. */
final class PageRun {
    private static final int WORD = ITessAPI.TessPageIteratorLevel.RIL_WORD;
    private static final int RESOLUTION = 300;

    private final TessAPI api;
    private final TessBaseAPI engine;

    PageRun(TessAPI api, TessBaseAPI engine) {
        this.api = api;
        this.engine = engine;
    }

    List<Word> words(BufferedImage gray) {
        show(gray, ITessAPI.TessPageSegMode.PSM_AUTO);
        List<Word> words = new ArrayList<>();
        if (api.TessBaseAPIRecognize(engine, null) != 0) {
            return words;
        }
        TessResultIterator results = api.TessBaseAPIGetIterator(engine);
        if (results == null) {
            return words;
        }
        TessPageIterator places = api.TessResultIteratorGetPageIterator(results);
        api.TessPageIteratorBegin(places);
        do {
            add(words, results, places);
        } while (api.TessPageIteratorNext(places, WORD) != 0);
        api.TessResultIteratorDelete(results);
        return words;
    }

    /** The picture needs no copy on the other side: Tesseract makes its own. */
    private void show(BufferedImage gray, int segmentation) {
        byte[] pixels = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
        var buffer = ByteBuffer.allocateDirect(gray.getWidth() * gray.getHeight());
        int stride = gray.getSampleModel().getWidth();
        int start = -gray.getRaster().getSampleModelTranslateY() * stride
                - gray.getRaster().getSampleModelTranslateX();
        for (int y = 0; y < gray.getHeight(); y++) {
            buffer.put(pixels, start + y * stride, gray.getWidth());
        }
        buffer.flip();
        api.TessBaseAPISetPageSegMode(engine, segmentation);
        api.TessBaseAPISetImage(engine, buffer, gray.getWidth(), gray.getHeight(), 1, gray.getWidth());
        api.TessBaseAPISetSourceResolution(engine, RESOLUTION);
    }

    private void add(List<Word> words, TessResultIterator results, TessPageIterator places) {
        Pointer text = api.TessResultIteratorGetUTF8Text(results, WORD);
        if (Tesseract.isNull(text)) {
            return;
        }
        String word = text.getString(0, StandardCharsets.UTF_8.name()).strip();
        api.TessDeleteText(text);
        var left = IntBuffer.allocate(1);
        var top = IntBuffer.allocate(1);
        var right = IntBuffer.allocate(1);
        var bottom = IntBuffer.allocate(1);
        api.TessPageIteratorBoundingBox(places, WORD, left, top, right, bottom);
        if (!word.isEmpty()) {
            double confidence = Math.clamp(api.TessResultIteratorConfidence(results, WORD) / 100, 0f, 1f);
            words.add(new Word(
                    word,
                    new Box(1, left.get(0), top.get(0), right.get(0) - left.get(0), bottom.get(0) - top.get(0)),
                    confidence));
        }
    }

    int orientation(BufferedImage gray) {
        show(gray, ITessAPI.TessPageSegMode.PSM_OSD_ONLY);
        var degrees = IntBuffer.allocate(1);
        var sure = java.nio.FloatBuffer.allocate(1);
        var script = new PointerByReference();
        var scriptSure = java.nio.FloatBuffer.allocate(1);
        int found = api.TessBaseAPIDetectOrientationScript(engine, degrees, sure, script, scriptSure);
        // Tesseract says how far the page was turned anticlockwise from upright; turning it clockwise puts it right
        return found != 0 && sure.get(0) > 1 ? (360 - degrees.get(0)) % 360 : 0;
    }
}
