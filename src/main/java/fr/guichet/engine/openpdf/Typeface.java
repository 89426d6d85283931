package fr.guichet.engine.openpdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.BaseFont;

/** The letters there are: Liberation, which may be embedded. The same file serves pages and pictures. Thread-safe. */
public enum Typeface {
    SANS("LiberationSans-Regular"),
    SANS_BOLD("LiberationSans-Bold"),
    SANS_ITALIC("LiberationSans-Italic"),
    SERIF("LiberationSerif-Regular"),
    SERIF_BOLD("LiberationSerif-Bold"),
    SERIF_ITALIC("LiberationSerif-Italic"),
    MONO("LiberationMono-Regular"),
    MONO_BOLD("LiberationMono-Bold");

    private static final Map<Typeface, Font> DRAWN = new ConcurrentHashMap<>();

    private final String file;

    Typeface(String name) {
        file = "/liberation/" + name + ".ttf";
    }

    /** @throws UncheckedIOException where the program's own font is missing or damaged */
    BaseFont embedded() {
        try {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, bytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Font drawn() {
        return DRAWN.computeIfAbsent(this, Typeface::load);
    }

    private Font load() {
        try (var stream = Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }

    private byte[] bytes() throws IOException {
        try (var stream = Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file)) {
            return stream.readAllBytes();
        }
    }
}
