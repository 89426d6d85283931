package fr.guichet.workflow;

import fr.guichet.domain.ports.Documents;
import fr.guichet.domain.ports.Dossiers;
import fr.guichet.domain.ports.Findings;
import fr.guichet.domain.ports.UnitOfWork;
import fr.guichet.domain.ports.Vault;

/** The parts of the store that the steps work with. */
public record FlowStore(
        UnitOfWork unitOfWork, Dossiers dossiers, Documents documents, Findings findings, Vault vault) {}
