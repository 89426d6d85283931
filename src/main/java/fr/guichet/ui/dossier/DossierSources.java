package fr.guichet.ui.dossier;

import fr.guichet.base.Jobs;
import fr.guichet.base.Settings;
import fr.guichet.domain.Person;
import fr.guichet.domain.ports.AuditLog;
import fr.guichet.domain.ports.Vault;
import fr.guichet.review.ReviewService;
import fr.guichet.ui.common.FileChoosers;
import fr.guichet.ui.common.page.PagePictures;
import fr.guichet.workflow.DossierActs;

/**
 * What the screen of one dossier works with.
 *
 * @param person who is at work
 */
public record DossierSources(
        ReviewService review,
        DossierActs acts,
        AuditLog audit,
        Jobs jobs,
        Vault vault,
        PagePictures pictures,
        FileChoosers choosers,
        Settings settings,
        Person person) {}
