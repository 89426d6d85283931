package fr.guichet.testing;

import fr.guichet.base.Ids;
import fr.guichet.base.Progress;
import fr.guichet.base.Texts;
import fr.guichet.classification.ClassificationService;
import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Channel;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Matter;
import fr.guichet.domain.Party;
import fr.guichet.domain.Person;
import fr.guichet.domain.Stage;
import fr.guichet.domain.Thresholds;
import fr.guichet.engine.jsoup.JsoupText;
import fr.guichet.engine.mail.AngusMailReader;
import fr.guichet.engine.opennlp.MaxentIntentModel;
import fr.guichet.engine.phone.PhoneShape;
import fr.guichet.engine.tika.TikaSniffer;
import fr.guichet.engine.validator.CommonsIdentifierChecks;
import fr.guichet.extraction.ExtractionService;
import fr.guichet.intake.Batch;
import fr.guichet.intake.IntakeContext;
import fr.guichet.intake.IntakeEngines;
import fr.guichet.intake.IntakeLimits;
import fr.guichet.intake.IntakeOutcome;
import fr.guichet.intake.IntakeService;
import fr.guichet.intake.IntakeStore;
import fr.guichet.reading.ReadingService;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/**
 * A whole office without a window: a fresh store in memory, the real engines, everything that is done with dossiers. What
 * is brought goes its way when {@link #settle} is called.
 */
public final class TestOffice implements AutoCloseable {
    public final Person camille = new Person("Camille Martin", "session-1");
    public final Person dominique = new Person("Dominique Petit", "session-2");
    public final TestStores stores;
    public final Store store;
    public final ReadingService reading = Readings.service();
    public final IntakeService intake;
    public final ReviewService review;
    public final DossierActs acts;

    private final Texts texts = Texts.in(Locale.FRANCE);
    private final AtomicLong counter = new AtomicLong();
    private final Ids ids = () -> new UUID(11, counter.incrementAndGet());
    private final Clock clock;
    private final FlowChecks checks;
    private final Steps steps;

    public TestOffice(Clock clock) {
        this.clock = clock;
        stores = TestStores.fresh(clock);
        store = stores.store();
        var mails = new AngusMailReader(new JsoupText(), texts);
        var extraction = new ExtractionService();
        var verification = new VerificationService(new CommonsIdentifierChecks(), new PhoneShape());
        checks = new FlowChecks(verification, extraction, store.documents(), clock, Thresholds.DEFAULT);
        var flow = new FlowStore(
                store.unitOfWork(), store.dossiers(), store.documents(), store.findings(), stores.vault());
        var classification = new ClassificationService(MaxentIntentModel.fromResources());
        // nothing is drawn for a second look: the tests know what becomes of each
        var rules = new FlowRules(clock, new Random(1), new Thresholds(0.80, 0.75, 0));
        steps = new Steps(flow, new FlowServices(reading, mails, extraction, classification::classify, checks), rules);
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
        var context = new ReviewContext(clock, ids, texts, Thresholds.DEFAULT);
        review = new ReviewService(reviewStore(), checks, context);
        acts = new DossierActs(flow, store.locks(), checks, store.jobs(), clock);
    }

    private ReviewStore reviewStore() {
        return new ReviewStore(
                store.unitOfWork(),
                store.dossiers(),
                store.documents(),
                store.findings(),
                store.decisions(),
                store.snapshots(),
                store.locks(),
                store.reviewQueue());
    }

    /** Brings a file with these bytes; the dossier that it became. */
    public DossierId bring(String name, byte[] bytes) {
        try {
            Path file = Files.write(stores.folder().resolve(name), bytes);
            List<IntakeOutcome> outcomes =
                    intake.receive(new Batch(List.of(file), false, Channel.FILE, false, camille.name()), Progress.NONE);
            Files.delete(file);
            return ((IntakeOutcome.Accepted) outcomes.getFirst()).dossier().id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does what the machine has to do with a dossier, on this thread. */
    public Dossier settle(DossierId id) {
        steps.run(id.toString(), Progress.NONE);
        return store.dossiers().find(id).orElseThrow();
    }

    /** A dossier without documents, as the change makes it. */
    public Dossier add(String name, String subject, UnaryOperator<Dossier.Change> how) {
        return add(name, subject, how, clock.instant().minusSeconds(60L * (counter.get() + 1)));
    }

    public Dossier add(String name, String subject, UnaryOperator<Dossier.Change> how, Instant receivedAt) {
        var dossier = new Dossier(
                new DossierId(ids.next()),
                store.dossiers().nextReference(Year.of(2026)),
                Stage.RECEIVED,
                Matter.UNKNOWN,
                Optional.empty(),
                new Party(name, Optional.empty(), Optional.empty(), Optional.empty()),
                subject,
                Channel.FILE,
                receivedAt,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                0);
        store.dossiers().add(dossier, why(dossier, "dossier.received"));
        Dossier changed = how.apply(dossier.change()).done();
        return changed.equals(dossier)
                ? dossier
                : store.dossiers()
                        .save(changed, why(dossier, "stage." + changed.stage().code()));
    }

    private AuditEntry.Draft why(Dossier dossier, String action) {
        return new AuditEntry.Draft(clock.instant(), AuditEntry.MACHINE, action, Optional.of(dossier.id()), "{}");
    }

    @Override
    public void close() {
        stores.close();
    }
}
