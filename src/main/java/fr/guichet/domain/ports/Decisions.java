package fr.guichet.domain.ports;

import fr.guichet.domain.Decision;
import fr.guichet.domain.DossierId;
import java.time.Instant;
import java.util.List;

/** What people decided. */
public interface Decisions {
    void add(Decision decision);

    List<Decision> of(DossierId dossier);

    /** How many dossiers somebody validated, forced, rejected or sent on since then. */
    int settledSince(String by, Instant since);
}
