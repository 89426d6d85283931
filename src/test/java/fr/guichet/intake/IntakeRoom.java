package fr.guichet.intake;

import fr.guichet.base.Problem;
import fr.guichet.base.Progress;
import fr.guichet.base.Texts;
import fr.guichet.domain.Channel;
import fr.guichet.domain.Document;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.Refusal;
import fr.guichet.domain.Word;
import fr.guichet.engine.charset.GuessedCharsets;
import fr.guichet.engine.image.ImageIoFiles;
import fr.guichet.engine.jsoup.JsoupText;
import fr.guichet.engine.mail.AngusMailReader;
import fr.guichet.engine.pdfbox.PdfBoxFiles;
import fr.guichet.engine.tika.TikaSniffer;
import fr.guichet.reading.ReadingEngines;
import fr.guichet.reading.ReadingService;
import fr.guichet.reading.Recognizer;
import fr.guichet.reading.Source;
import fr.guichet.testing.TestStores;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Intake with its real engines over a real store in memory. Nobody runs the jobs. */
record IntakeRoom(TestStores stores, IntakeService service) implements AutoCloseable {
    static final String WHO = "Camille Roux";
    static final Instant NOW = Instant.parse("2026-03-02T08:15:00Z");

    static IntakeRoom open() {
        return open(IntakeLimits.DEFAULT);
    }

    static IntakeRoom open(IntakeLimits limits) {
        var stores = TestStores.fresh();
        return new IntakeRoom(stores, service(stores, limits));
    }

    /** Another run of the program on the same store. */
    IntakeService again() {
        return service(stores, IntakeLimits.DEFAULT);
    }

    private static IntakeService service(TestStores stores, IntakeLimits limits) {
        var store = stores.store();
        var context = new IntakeContext(
                Clock.fixed(NOW, ZoneId.of("Europe/Paris")), UUID::randomUUID, Texts.in(Locale.FRENCH), limits);
        return new IntakeService(
                new IntakeStore(
                        store.unitOfWork(),
                        store.dossiers(),
                        store.documents(),
                        store.findings(),
                        store.refusals(),
                        stores.vault()),
                engines(),
                store.jobs(),
                context);
    }

    static IntakeEngines engines() {
        var mails = new AngusMailReader(new JsoupText(), Texts.in(Locale.FRENCH));
        var reading = new ReadingService(
                new ReadingEngines(
                        new PdfBoxFiles(),
                        new ImageIoFiles(),
                        new NoWords(),
                        new GuessedCharsets(),
                        new MailSheet(mails, Texts.in(Locale.FRENCH))::text),
                Runnable::run);
        return new IntakeEngines(
                new TikaSniffer(), (kind, bytes) -> reading.pageCount(new Source(kind, bytes, "")), mails);
    }

    List<IntakeOutcome> receive(Path... paths) {
        return service.receive(Batch.of(List.of(paths), Channel.FILE, WHO), Progress.NONE);
    }

    List<IntakeOutcome> receive(Batch batch) {
        return service.receive(batch, Progress.NONE);
    }

    List<DossierRow> dossiers() {
        return stores.store().dossiers().search(DossierQuery.all(10_000));
    }

    List<Document> documents(Dossier dossier) {
        return stores.store().documents().of(dossier.id());
    }

    List<Refusal> refusals() {
        return stores.store().refusals().latest(10_000);
    }

    static Dossier dossier(IntakeOutcome outcome) {
        return ((IntakeOutcome.Accepted) outcome).dossier();
    }

    static Refusal refusal(IntakeOutcome outcome) {
        return ((IntakeOutcome.Refused) outcome).refusal();
    }

    @Override
    public void close() {
        stores.close();
    }

    /** Counting pages needs no recognition. */
    private static final class NoWords implements Recognizer {
        @Override
        public List<Word> recognise(BufferedImage gray) {
            throw new Problem("unexpected");
        }

        @Override
        public int orientation(BufferedImage gray) {
            return 0;
        }

        @Override
        public Set<String> languages() {
            return Set.of();
        }
    }
}
