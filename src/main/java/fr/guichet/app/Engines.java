package fr.guichet.app;

import fr.guichet.base.Texts;
import fr.guichet.classification.ClassificationService;
import fr.guichet.engine.charset.GuessedCharsets;
import fr.guichet.engine.image.ImageIoFiles;
import fr.guichet.engine.jsoup.JsoupText;
import fr.guichet.engine.mail.AngusMailReader;
import fr.guichet.engine.opennlp.MaxentIntentModel;
import fr.guichet.engine.pdfbox.PdfBoxFiles;
import fr.guichet.engine.phone.PhoneShape;
import fr.guichet.engine.tesseract.Tesseract;
import fr.guichet.engine.tika.TikaSniffer;
import fr.guichet.engine.validator.CommonsIdentifierChecks;
import fr.guichet.extraction.ExtractionService;
import fr.guichet.intake.ContentSniffer;
import fr.guichet.intake.IntakeEngines;
import fr.guichet.intake.MailReader;
import fr.guichet.intake.MailSheet;
import fr.guichet.reading.MailTexts;
import fr.guichet.reading.ReadingEngines;
import fr.guichet.reading.ReadingService;
import fr.guichet.reading.Source;
import fr.guichet.verification.VerificationService;
import java.nio.file.Path;

/** What reads and understands, without a store: the same for the window and the command line. */
final class Engines implements AutoCloseable {
    private final Tesseract tesseract;
    private final ReadingService reading;
    private final MailReader mails;
    private final ContentSniffer sniffer = new TikaSniffer();
    private final ExtractionService extraction = new ExtractionService();
    private final ClassificationService classification = new ClassificationService(MaxentIntentModel.fromResources());
    private final VerificationService verification =
            new VerificationService(new CommonsIdentifierChecks(), new PhoneShape());

    private Engines(Places places, Threads threads, Texts texts) {
        tesseract = new Tesseract(languageData(), places.cache());
        var mailReader = new AngusMailReader(new JsoupText(), texts);
        MailTexts mailTexts = new MailSheet(mailReader, texts)::text;
        mails = mailReader;
        reading = new ReadingService(
                new ReadingEngines(new PdfBoxFiles(), new ImageIoFiles(), tesseract, new GuessedCharsets(), mailTexts),
                threads.ocr());
    }

    static Engines start(Places places, Threads threads, Texts texts) {
        return new Engines(places, threads, texts);
    }

    /** The folder the launcher names, else the one beside the program's jar. */
    private static Path languageData() {
        return Path.of(System.getProperty("guichet.tessdata", "tessdata"));
    }

    IntakeEngines intake() {
        return new IntakeEngines(sniffer, (kind, bytes) -> reading.pageCount(new Source(kind, bytes, "")), mails);
    }

    ContentSniffer sniffer() {
        return sniffer;
    }

    MailReader mails() {
        return mails;
    }

    ReadingService reading() {
        return reading;
    }

    ExtractionService extraction() {
        return extraction;
    }

    ClassificationService classification() {
        return classification;
    }

    VerificationService verification() {
        return verification;
    }

    @Override
    public void close() {
        tesseract.close();
    }
}
