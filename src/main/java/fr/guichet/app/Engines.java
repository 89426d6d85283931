package fr.guichet.app;

import fr.guichet.engine.charset.GuessedCharsets;
import fr.guichet.engine.image.ImageIoFiles;
import fr.guichet.engine.pdfbox.PdfBoxFiles;
import fr.guichet.engine.phone.PhoneShape;
import fr.guichet.engine.tesseract.Tesseract;
import fr.guichet.engine.validator.CommonsIdentifierChecks;
import fr.guichet.extraction.ExtractionService;
import fr.guichet.intake.ContentSniffer;
import fr.guichet.intake.IntakeLimits;
import fr.guichet.reading.ReadingEngines;
import fr.guichet.reading.ReadingService;
import fr.guichet.verification.VerificationService;
import java.nio.file.Files;
import java.nio.file.Path;

/** What reads and understands, without a store: the same for the window and the command line. */
final class Engines implements AutoCloseable {
    private final Tesseract tesseract;
    private final ReadingService reading;
    private final ExtractionService extraction = new ExtractionService();
    private final VerificationService verification =
            new VerificationService(new CommonsIdentifierChecks(), new PhoneShape());

    private Engines(Tesseract tesseract, ReadingService reading) {
        this.tesseract = tesseract;
        this.reading = reading;
    }

    static Engines start(Places places, Threads threads) {
        var tesseract = new Tesseract(languageData(), places.cache());
        var engines = new ReadingEngines(new PdfBoxFiles(), new ImageIoFiles(), tesseract, new GuessedCharsets());
        return new Engines(tesseract, new ReadingService(engines, threads.ocr()));
    }

    /** The folder the launcher names, else the one beside the program's jar. */
    private static Path languageData() {
        return Path.of(System.getProperty("guichet.tessdata", "tessdata"));
    }

    ReadingService reading() {
        return reading;
    }

    ExtractionService extraction() {
        return extraction;
    }

    VerificationService verification() {
        return verification;
    }

    @Override
    public void close() {
        tesseract.close();
    }
}
