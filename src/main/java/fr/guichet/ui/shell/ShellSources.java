package fr.guichet.ui.shell;

import fr.guichet.base.Changes;
import fr.guichet.base.Jobs;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.ports.Dossiers;
import fr.guichet.intake.IntakeOutcome;

/**
 * What the window around the screens shows of the work.
 *
 * @param reviewed told of every dossier that a person changed
 * @param received told of everything that was brought
 */
public record ShellSources(
        Dossiers dossiers, Jobs jobs, Changes<DossierId> reviewed, Changes<IntakeOutcome> received) {}
