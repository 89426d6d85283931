package fr.guichet.ui.dossier;

import fr.guichet.base.Settings;
import fr.guichet.testing.TestOffice;
import fr.guichet.ui.ToldChoosers;
import fr.guichet.ui.common.page.PagePictures;

/** What the screen of one dossier works with, over a real store. */
final class DossierFixture {
    final Settings settings = Settings.inMemory();
    final ToldChoosers choosers = new ToldChoosers();
    final DossierSources sources;

    DossierFixture(TestOffice office) {
        sources = new DossierSources(
                office.review,
                office.acts,
                office.store.auditLog(),
                office.store.jobs(),
                office.stores.vault(),
                new PagePictures(office.reading, office.stores.vault()),
                choosers,
                settings,
                office.camille);
    }
}
