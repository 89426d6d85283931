package fr.guichet.review;

import fr.guichet.domain.ports.Decisions;
import fr.guichet.domain.ports.Documents;
import fr.guichet.domain.ports.Dossiers;
import fr.guichet.domain.ports.Findings;
import fr.guichet.domain.ports.Locks;
import fr.guichet.domain.ports.ReviewQueue;
import fr.guichet.domain.ports.Snapshots;
import fr.guichet.domain.ports.UnitOfWork;

/** The parts of the store that review works with. */
public record ReviewStore(
        UnitOfWork unitOfWork,
        Dossiers dossiers,
        Documents documents,
        Findings findings,
        Decisions decisions,
        Snapshots snapshots,
        Locks locks,
        ReviewQueue queue) {}
