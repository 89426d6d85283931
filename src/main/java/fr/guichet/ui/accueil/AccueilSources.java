package fr.guichet.ui.accueil;

import fr.guichet.base.Changes;
import fr.guichet.base.Jobs;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.ports.AuditLog;
import fr.guichet.domain.ports.Dossiers;

/**
 * What the first screen shows.
 *
 * @param reviewed told of every dossier that a person changed
 * @param visit when the person was last here; one for the whole run of the program
 * @param user the person's name
 */
public record AccueilSources(
        Dossiers dossiers, AuditLog audit, Jobs jobs, Changes<DossierId> reviewed, LastVisit visit, String user) {}
