package fr.guichet.store;

import fr.guichet.base.Ids;
import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Channel;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Matter;
import fr.guichet.domain.Party;
import fr.guichet.domain.Stage;
import java.time.Instant;
import java.time.Year;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Dossiers to test with: fictional, and the same at every run. */
final class Samples {
    static final Instant MORNING = Instant.parse("2026-03-02T08:00:00.123456Z");
    private static final AtomicLong COUNTER = new AtomicLong();
    static final Ids IDS = () -> new UUID(7, COUNTER.incrementAndGet());

    private Samples() {}

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
        Dossier dossier = dossier(store, name, subject);
        store.dossiers().add(dossier, opened(dossier));
        return dossier;
    }

    static AuditEntry.Draft opened(Dossier dossier) {
        return why(dossier, "dossier.opened");
    }

    static AuditEntry.Draft why(Dossier dossier, String action) {
        return new AuditEntry.Draft(MORNING, AuditEntry.MACHINE, action, Optional.of(dossier.id()), "{}");
    }
}
