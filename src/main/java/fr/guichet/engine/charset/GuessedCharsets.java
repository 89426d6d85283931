package fr.guichet.engine.charset;

import fr.guichet.reading.Charsets;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.mozilla.universalchardet.UniversalDetector;

/** UTF-8 where the bytes are valid UTF-8, else what juniversalchardet takes them for, else Windows' Latin. */
public final class GuessedCharsets implements Charsets {
    private static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");

    @Override
    public String decode(byte[] bytes) {
        String text = decodeWith(bytes);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decodeWith(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, guessed(bytes));
        }
    }

    private static Charset guessed(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        // single-byte Western text is often taken for other alphabets; only the wide encodings are sure
        return name != null && (name.startsWith("UTF-16") || name.startsWith("UTF-32"))
                ? Charset.forName(name)
                : WINDOWS_LATIN;
    }
}
