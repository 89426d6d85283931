package fr.guichet.domain.ports;

import fr.guichet.domain.DossierRow;
import java.time.Instant;
import java.util.List;

/** The dossiers that wait for a person, in the order in which they should be taken. */
public interface ReviewQueue {
    /**
     * What is due first where it is overdue, then the worst anomaly, the earliest due date, the oldest. Without those
     * postponed beyond now. The assignee of a row is who has it open, where somebody has.
     */
    List<DossierRow> waiting(Instant now, int limit);
}
