package fr.guichet.domain.ports;

import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.DossierId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The hash-chained record of everything that was done. Entries are only ever added. */
public interface AuditLog {
    AuditEntry append(AuditEntry.Draft entry);

    /** Oldest first. */
    List<AuditEntry> of(DossierId dossier);

    /** Latest first. */
    List<AuditEntry> latest(int limit);

    /** How often each thing was done in each hour since then, in the order of the hours. */
    List<Tally> tally(Instant since);

    /** @param hour its beginning */
    record Tally(Instant hour, String action, int times) {}

    /** Recomputes the whole chain; the sequence of the first entry that does not hold, or empty. */
    Optional<Long> firstBroken();
}
