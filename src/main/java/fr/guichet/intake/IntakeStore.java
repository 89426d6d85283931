package fr.guichet.intake;

import fr.guichet.domain.ports.Documents;
import fr.guichet.domain.ports.Dossiers;
import fr.guichet.domain.ports.Findings;
import fr.guichet.domain.ports.Refusals;
import fr.guichet.domain.ports.UnitOfWork;
import fr.guichet.domain.ports.Vault;

/** The parts of the store that intake writes to. */
public record IntakeStore(
        UnitOfWork unitOfWork,
        Dossiers dossiers,
        Documents documents,
        Findings findings,
        Refusals refusals,
        Vault vault) {}
