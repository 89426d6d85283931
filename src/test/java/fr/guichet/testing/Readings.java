package fr.guichet.testing;

import fr.guichet.domain.Box;
import fr.guichet.domain.Reading;
import fr.guichet.domain.Word;
import fr.guichet.engine.charset.GuessedCharsets;
import fr.guichet.engine.image.ImageIoFiles;
import fr.guichet.engine.pdfbox.PdfBoxFiles;
import fr.guichet.engine.tesseract.Tesseract;
import fr.guichet.reading.ReadingEngines;
import fr.guichet.reading.ReadingService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reading with the real engines, and where things lie in what was read. */
public final class Readings {
    private Readings() {}

    public static ReadingService service() {
        Path cache = Path.of(System.getProperty("java.io.tmpdir"), "guichet-test-natives");
        var recognizer = new Tesseract(Path.of(System.getProperty("guichet.tessdata", "target/tessdata")), cache);
        return new ReadingService(
                new ReadingEngines(new PdfBoxFiles(), new ImageIoFiles(), recognizer, new GuessedCharsets()),
                Runnable::run);
    }

    /** The box around the first place where these words stand one after another. */
    public static Box box(Reading reading, String words) {
        return boxes(reading, words).getFirst();
    }

    public static Box lastBox(Reading reading, String words) {
        return boxes(reading, words).getLast();
    }

    private static List<Box> boxes(Reading reading, String words) {
        List<String> wanted = List.of(words.split(" "));
        List<Box> boxes = new ArrayList<>();
        for (var page : reading.pages()) {
            for (int i = 0; i + wanted.size() <= page.words().size(); i++) {
                List<Word> run = page.words().subList(i, i + wanted.size());
                if (run.stream().map(Word::text).toList().equals(wanted)) {
                    boxes.add(run.stream().map(Word::box).reduce(Box::union).orElseThrow());
                }
            }
        }
        if (boxes.isEmpty()) {
            throw new IllegalArgumentException("not in the reading: " + words);
        }
        return boxes;
    }
}
