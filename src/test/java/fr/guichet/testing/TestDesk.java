package fr.guichet.testing;

import fr.guichet.base.Ids;
import fr.guichet.base.Texts;
import fr.guichet.classification.ClassificationService;
import fr.guichet.domain.Person;
import fr.guichet.domain.Thresholds;
import fr.guichet.domain.Word;
import fr.guichet.engine.charset.GuessedCharsets;
import fr.guichet.engine.image.ImageIoFiles;
import fr.guichet.engine.jsoup.JsoupText;
import fr.guichet.engine.mail.AngusMailReader;
import fr.guichet.engine.opennlp.MaxentIntentModel;
import fr.guichet.engine.pdfbox.PdfBoxFiles;
import fr.guichet.engine.phone.PhoneShape;
import fr.guichet.engine.tika.TikaSniffer;
import fr.guichet.engine.validator.CommonsIdentifierChecks;
import fr.guichet.extraction.ExtractionService;
import fr.guichet.intake.IntakeContext;
import fr.guichet.intake.IntakeEngines;
import fr.guichet.intake.IntakeLimits;
import fr.guichet.intake.IntakeService;
import fr.guichet.intake.IntakeStore;
import fr.guichet.intake.MailSheet;
import fr.guichet.reading.ReadingEngines;
import fr.guichet.reading.ReadingService;
import fr.guichet.reading.Recognizer;
import fr.guichet.reading.Source;
import fr.guichet.review.ReviewContext;
import fr.guichet.review.ReviewService;
import fr.guichet.review.ReviewStore;
import fr.guichet.store.Store;
import fr.guichet.verification.VerificationService;
import fr.guichet.workflow.DossierActs;
import fr.guichet.workflow.FlowChecks;
import fr.guichet.workflow.FlowRules;
import fr.guichet.workflow.FlowServices;
import fr.guichet.workflow.FlowStore;
import fr.guichet.workflow.Steps;
import java.awt.image.BufferedImage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * The whole program without a window, on a fresh store: what is brought is read, understood and verified as it would be.
 * Only pictures are not read: its recogniser sees no words.
 */
public final class TestDesk implements AutoCloseable {
    /** Read once: it is large and never changes. */
    private static final ClassificationService CLASSIFICATION =
            new ClassificationService(MaxentIntentModel.fromResources());

    public final TestStores stores = TestStores.fresh();
    public final Store store = stores.store();
    public final Person person = new Person("Camille Martin", "test");
    public final IntakeService intake;
    public final ReviewService review;
    public final DossierActs acts;

    private final Clock clock = Clock.systemDefaultZone();
    private final Ids ids = UUID::randomUUID;
    private final Texts texts = Texts.in(Locale.FRANCE);

    private TestDesk() {
        var mails = new AngusMailReader(new JsoupText(), texts);
        var reading = new ReadingService(
                new ReadingEngines(
                        new PdfBoxFiles(),
                        new ImageIoFiles(),
                        new Blind(),
                        new GuessedCharsets(),
                        new MailSheet(mails, texts)::text),
                Runnable::run);
        intake = new IntakeService(
                new IntakeStore(
                        store.unitOfWork(),
                        store.dossiers(),
                        store.documents(),
                        store.findings(),
                        store.refusals(),
                        stores.vault()),
                new IntakeEngines(
                        new TikaSniffer(), (kind, bytes) -> reading.pageCount(new Source(kind, bytes, "")), mails),
                store.jobs(),
                new IntakeContext(clock, ids, texts, IntakeLimits.DEFAULT));
        var extraction = new ExtractionService();
        var verification = new VerificationService(new CommonsIdentifierChecks(), new PhoneShape());
        var checks = new FlowChecks(verification, extraction, store.documents(), clock, Thresholds.DEFAULT);
        var flow = new FlowStore(
                store.unitOfWork(), store.dossiers(), store.documents(), store.findings(), stores.vault());
        store.jobs()
                .handle(new Steps(
                        flow,
                        new FlowServices(reading, mails, extraction, CLASSIFICATION::classify, checks),
                        new FlowRules(clock, new Random(1), Thresholds.DEFAULT)));
        review = new ReviewService(
                new ReviewStore(
                        store.unitOfWork(),
                        store.dossiers(),
                        store.documents(),
                        store.findings(),
                        store.decisions(),
                        store.snapshots(),
                        store.locks(),
                        store.reviewQueue()),
                checks,
                new ReviewContext(clock, ids, texts, Thresholds.DEFAULT));
        acts = new DossierActs(flow, store.locks(), checks, store.jobs(), clock);
    }

    public static TestDesk fresh() {
        return new TestDesk();
    }

    /** From now on what is brought is worked on. */
    public TestDesk start() {
        store.jobs().start();
        return this;
    }

    /** Waits until everything is done that a machine can do. */
    public void awaitIdle() {
        if (!store.jobs().awaitIdle(Duration.ofSeconds(60))) {
            throw new IllegalStateException("still at work after a minute");
        }
    }

    @Override
    public void close() {
        stores.close();
    }

    private static final class Blind implements Recognizer {
        @Override
        public List<Word> recognise(BufferedImage gray) {
            return List.of();
        }

        @Override
        public int orientation(BufferedImage gray) {
            return 0;
        }

        @Override
        public Set<String> languages() {
            return Set.of("fra");
        }
    }
}
