package fr.guichet.app;

import fr.guichet.base.Ids;
import fr.guichet.base.Jobs;
import fr.guichet.base.Texts;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Stage;
import fr.guichet.domain.Thresholds;
import fr.guichet.domain.ports.Vault;
import fr.guichet.engine.keyring.SystemKeyring;
import fr.guichet.engine.openpdf.demo.DemoDossiers;
import fr.guichet.intake.DemoImport;
import fr.guichet.intake.IntakeContext;
import fr.guichet.intake.IntakeLimits;
import fr.guichet.intake.IntakeService;
import fr.guichet.intake.IntakeStore;
import fr.guichet.review.ReviewContext;
import fr.guichet.review.ReviewService;
import fr.guichet.review.ReviewStore;
import fr.guichet.store.FileVault;
import fr.guichet.store.Store;
import fr.guichet.store.StoreKey;
import fr.guichet.store.StoreKeys;
import fr.guichet.store.StoreOptions;
import fr.guichet.store.StorePlace;
import fr.guichet.ui.common.page.PagePictures;
import fr.guichet.workflow.DossierActs;
import fr.guichet.workflow.FlowChecks;
import fr.guichet.workflow.FlowRules;
import fr.guichet.workflow.FlowServices;
import fr.guichet.workflow.FlowStore;
import fr.guichet.workflow.Steps;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Who fills what, in one page that reads top to bottom. */
final class Wiring implements AutoCloseable {
    private final Clock clock = Clock.systemDefaultZone();
    private final Ids ids = UUID::randomUUID;
    private final Thresholds thresholds = Thresholds.DEFAULT;

    private final Store store;
    private final Vault vault;
    private final IntakeService intake;
    private final ReviewService review;
    private final FlowChecks checks;
    private final DemoImport demo;
    private final DossierActs acts;
    private final PagePictures pictures;

    private Wiring(Path data, Engines engines, Texts texts) {
        // the store and the vault, with keys of their own from the one that the system or a file keeps
        var random = new SecureRandom();
        StoreKey key = new StoreKeys(data, SystemKeyring.find(), random).open();
        store = Store.open(new StorePlace.LocalFile(data, key.filePassword()), options());
        vault = new FileVault(data.resolve("vault"), key.vaultKey(), random);

        // what comes in
        var intakeContext = new IntakeContext(clock, ids, texts, IntakeLimits.DEFAULT);
        intake = new IntakeService(intakeStore(), engines.intake(), store.jobs(), intakeContext);
        demo = new DemoImport(new DemoDossiers(), intake, clock);

        // what becomes of it
        checks = new FlowChecks(engines.verification(), engines.extraction(), store.documents(), clock, thresholds);
        store.jobs().handle(steps(engines));

        // what people decide
        review = new ReviewService(reviewStore(), checks, new ReviewContext(clock, ids, texts, thresholds));
        acts = new DossierActs(flowStore(), store.locks(), checks, store.jobs(), clock);
        pictures = new PagePictures(engines.reading(), vault);
    }

    private IntakeStore intakeStore() {
        return new IntakeStore(
                store.unitOfWork(), store.dossiers(), store.documents(), store.findings(), store.refusals(), vault);
    }

    private Steps steps(Engines engines) {
        return new Steps(
                flowStore(),
                new FlowServices(
                        engines.reading(),
                        engines.mails(),
                        engines.extraction(),
                        engines.classification()::classify,
                        checks),
                new FlowRules(clock, RandomGenerator.getDefault(), thresholds));
    }

    private FlowStore flowStore() {
        return new FlowStore(store.unitOfWork(), store.dossiers(), store.documents(), store.findings(), vault);
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

    private StoreOptions options() {
        return new StoreOptions(clock, Workstation.name(), Runtime.getRuntime().availableProcessors());
    }

    /** Opens the data folder. Nothing moves before {@link #start}. */
    static Wiring open(Path data, Engines engines, Texts texts) {
        return new Wiring(data, engines, texts);
    }

    /** Goes on with what was left undone: jobs of before, and dossiers that lost theirs. */
    void start() {
        for (DossierId id : store.dossiers().inStages(Stage.AUTOMATIC)) {
            store.jobs().submit(Steps.JOB, id.toString());
        }
        store.jobs().start();
    }

    Clock clock() {
        return clock;
    }

    Store store() {
        return store;
    }

    Vault vault() {
        return vault;
    }

    Jobs jobs() {
        return store.jobs();
    }

    IntakeService intake() {
        return intake;
    }

    ReviewService review() {
        return review;
    }

    DemoImport demo() {
        return demo;
    }

    DossierActs acts() {
        return acts;
    }

    PagePictures pictures() {
        return pictures;
    }

    Thresholds thresholds() {
        return thresholds;
    }

    @Override
    public void close() {
        store.close();
    }
}
