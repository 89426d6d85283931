package fr.guichet.ui.reception;

import fr.guichet.base.Changes;
import fr.guichet.base.Jobs;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Person;
import fr.guichet.domain.ports.Dossiers;
import fr.guichet.domain.ports.Refusals;
import fr.guichet.domain.ports.Vault;
import fr.guichet.intake.IntakeService;
import fr.guichet.workflow.DossierActs;

/**
 * What reception works with.
 *
 * @param reviewed told of every dossier that a person changed
 */
public record ReceptionSources(
        IntakeService intake,
        Jobs jobs,
        Dossiers dossiers,
        Refusals refusals,
        Vault vault,
        DossierActs acts,
        Changes<DossierId> reviewed,
        Person person) {}
