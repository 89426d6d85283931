package fr.guichet.store;

import fr.guichet.base.Ids;
import fr.guichet.domain.Anomaly;
import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Channel;
import fr.guichet.domain.Content;
import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Matter;
import fr.guichet.domain.MediaKind;
import fr.guichet.domain.Party;
import fr.guichet.domain.Severity;
import fr.guichet.domain.Sha256;
import fr.guichet.domain.Stage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** Dossiers and documents to test with: fictional, and the same at every run. */
final class Samples {
    static final Instant MORNING = Instant.parse("2026-03-02T08:00:00.123456Z");
    private static final AtomicLong COUNTER = new AtomicLong();
    static final Ids IDS = () -> new UUID(7, COUNTER.incrementAndGet());

    private Samples() {}

    static Store open(Engine engine) {
        return Store.open(engine.fresh(), options());
    }

    static StoreOptions options() {
        return new StoreOptions(Clock.systemUTC(), "here", 2);
    }

    static Dossier dossier(Store store, String name, String subject) {
        return new Dossier(
                new DossierId(IDS.next()),
                store.dossiers().nextReference(Year.of(2026)),
                Stage.RECEIVED,
                Matter.UNKNOWN,
                Optional.empty(),
                new Party(name, Optional.empty(), Optional.empty(), Optional.empty()),
                subject,
                Channel.FILE,
                MORNING,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                0);
    }

    static Dossier added(Store store, String name, String subject) {
        return added(store, dossier(store, name, subject));
    }

    static Dossier added(Store store, Dossier dossier) {
        store.dossiers().add(dossier, why(dossier, "dossier.opened"));
        return dossier;
    }

    static Dossier changed(Store store, Dossier dossier, UnaryOperator<Dossier.Change> how) {
        return store.dossiers().save(how.apply(dossier.change()).done(), why(dossier, "changed"));
    }

    /** One that waits for a person. */
    static Dossier inReview(Store store, String name, UnaryOperator<Dossier.Change> how, Severity... anomalies) {
        Dossier dossier = added(store, name, "");
        store.findings()
                .saveAnomalies(
                        dossier.id(),
                        Arrays.stream(anomalies)
                                .map(severity -> Anomaly.of("TTC_SUM", severity, List.of(), List.of()))
                                .toList());
        return changed(store, dossier, change -> how.apply(change.stage(Stage.NEEDS_REVIEW)));
    }

    static AuditEntry.Draft why(Dossier dossier, String action) {
        return new AuditEntry.Draft(MORNING, AuditEntry.MACHINE, action, Optional.of(dossier.id()), "{\"a\":\"é\"}");
    }

    static Document document(Dossier dossier, int position, String... contents) {
        List<Content> parts = Arrays.stream(contents)
                .map(text -> new Content(
                        Sha256.of(text.getBytes(StandardCharsets.UTF_8)), text + ".png", MediaKind.PNG, text.length()))
                .toList();
        return new Document(new DocumentId(IDS.next()), dossier.id(), parts, DocumentKind.UNKNOWN, position, MORNING);
    }
}
