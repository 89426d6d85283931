package fr.guichet.bench;

import fr.guichet.base.Progress;
import fr.guichet.domain.MediaKind;
import fr.guichet.engine.charset.GuessedCharsets;
import fr.guichet.engine.image.ImageIoFiles;
import fr.guichet.engine.pdfbox.PdfBoxFiles;
import fr.guichet.engine.tesseract.Tesseract;
import fr.guichet.reading.ReadingEngines;
import fr.guichet.reading.ReadingService;
import fr.guichet.reading.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/** Prints what the reading makes of files: DumpText FILE… */
public final class DumpText {
    private DumpText() {}

    public static void main(String[] files) throws IOException {
        var service = service();
        for (String file : files) {
            long begin = System.nanoTime();
            var kind = file.endsWith(".pdf")
                    ? MediaKind.PDF
                    : file.endsWith(".tif") ? MediaKind.TIFF : file.endsWith(".png") ? MediaKind.PNG : MediaKind.JPEG;
            var reading =
                    service.read(List.of(new Source(kind, Files.readAllBytes(Path.of(file)), file)), Progress.NONE);
            System.out.println(
                    "=== " + file + " " + reading.source() + " " + (System.nanoTime() - begin) / 1_000_000 + " ms");
            System.out.println(reading.text());
        }
    }

    static ReadingService service() {
        Path cache = Path.of("target/cache");
        return new ReadingService(
                new ReadingEngines(
                        new PdfBoxFiles(),
                        new ImageIoFiles(),
                        new Tesseract(Path.of(System.getProperty("guichet.tessdata", "target/tessdata")), cache),
                        new GuessedCharsets()),
                new ForkJoinPool(Runtime.getRuntime().availableProcessors()));
    }
}
