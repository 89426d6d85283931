package fr.guichet.domain.ports;

import fr.guichet.domain.DossierId;
import fr.guichet.domain.Lock;
import java.util.Optional;

/** Who has which dossier open. A lock ends with its session or by a supervisor. */
public interface Locks {
    /** Takes the lock, or answers who has it. Taking one's own again is granted. */
    Optional<Lock> take(Lock wanted);

    void release(DossierId dossier, String session);

    void releaseAll(String session);

    Optional<Lock> of(DossierId dossier);
}
