package fr.guichet.ui.dossiers;

import fr.guichet.base.Settings;
import fr.guichet.engine.csv.CsvFiles;
import fr.guichet.engine.fastexcel.ExcelFiles;
import fr.guichet.testing.TestOffice;
import fr.guichet.ui.ToldChoosers;
import java.util.List;
import java.util.Locale;

/** What the list works with, over a real store. */
final class DossiersFixture {
    final Settings settings = Settings.inMemory();
    final ToldChoosers choosers = new ToldChoosers();
    final DossiersSources sources;

    DossiersFixture(TestOffice office) {
        sources = new DossiersSources(
                office.store.dossiers(),
                office.review,
                office.acts,
                office.store.jobs(),
                settings,
                List.of(new CsvFiles(Locale.FRANCE), new ExcelFiles()),
                choosers,
                office.camille);
    }
}
