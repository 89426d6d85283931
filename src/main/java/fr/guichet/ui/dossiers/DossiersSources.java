package fr.guichet.ui.dossiers;

import fr.guichet.base.Jobs;
import fr.guichet.base.Settings;
import fr.guichet.base.TableFiles;
import fr.guichet.domain.Person;
import fr.guichet.domain.ports.Dossiers;
import fr.guichet.review.ReviewService;
import fr.guichet.ui.common.FileChoosers;
import fr.guichet.workflow.DossierActs;
import java.util.List;

/**
 * What the list of dossiers works with.
 *
 * @param files the kinds of files it can be written out to
 * @param person who is at work
 */
public record DossiersSources(
        Dossiers dossiers,
        ReviewService review,
        DossierActs acts,
        Jobs jobs,
        Settings settings,
        List<TableFiles> files,
        FileChoosers choosers,
        Person person) {
    public DossiersSources {
        files = List.copyOf(files);
    }
}
