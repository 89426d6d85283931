package fr.guichet.app;

import fr.guichet.base.Settings;
import fr.guichet.domain.Person;
import fr.guichet.engine.csv.CsvFiles;
import fr.guichet.engine.fastexcel.ExcelFiles;
import fr.guichet.ui.accueil.AccueilController;
import fr.guichet.ui.accueil.AccueilSources;
import fr.guichet.ui.accueil.AccueilViewModel;
import fr.guichet.ui.accueil.LastVisit;
import fr.guichet.ui.common.FileChoosers;
import fr.guichet.ui.common.Navigator;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.Views;
import fr.guichet.ui.common.page.PagePictures;
import fr.guichet.ui.dossier.DossierController;
import fr.guichet.ui.dossier.DossierSources;
import fr.guichet.ui.dossier.DossierViewModel;
import fr.guichet.ui.dossiers.DossiersController;
import fr.guichet.ui.dossiers.DossiersSources;
import fr.guichet.ui.dossiers.DossiersViewModel;
import fr.guichet.ui.reception.Arrivals;
import fr.guichet.ui.reception.ReceptionController;
import fr.guichet.ui.reception.ReceptionViewModel;
import fr.guichet.ui.revue.RevueController;
import fr.guichet.ui.revue.RevueServices;
import fr.guichet.ui.revue.RevueViewModel;
import fr.guichet.ui.shell.Screens;
import java.util.List;

/** Which screen stands at which route, with what it works with: one page that reads top to bottom. */
final class ScreenWiring {
    private final Wiring wiring;
    private final Settings settings;
    private final Window window;

    /** What the screens of one window share. */
    record Window(
            UiTools tools,
            Navigator navigator,
            Person person,
            FileChoosers choosers,
            LastVisit visit,
            Arrivals arrivals) {}

    ScreenWiring(Wiring wiring, Settings settings, Window window) {
        this.wiring = wiring;
        this.settings = settings;
        this.window = window;
    }

    Screens screens(Views views) {
        PagePictures pictures = wiring.pictures();
        return new Screens(views)
                .add(Route.Accueil.class, "accueil/accueil", route -> accueil())
                .add(Route.Reception.class, "reception/reception", route -> reception())
                .add(Route.Revue.class, "revue/revue", route -> revue(route, pictures))
                .add(Route.Dossiers.class, "dossiers/dossiers", this::dossiers)
                .add(Route.Dossier.class, "dossier/dossier", route -> dossier(route, pictures));
    }

    private AccueilController accueil() {
        var sources = new AccueilSources(
                wiring.store().dossiers(),
                wiring.store().auditLog(),
                wiring.jobs(),
                wiring.review().changes(),
                window.visit(),
                window.person().name());
        return new AccueilController(new AccueilViewModel(sources, window.navigator(), window.tools()));
    }

    private ReceptionController reception() {
        return new ReceptionController(
                new ReceptionViewModel(window.arrivals(), window.choosers(), window.navigator(), window.tools()));
    }

    private RevueController revue(Route.Revue route, PagePictures pictures) {
        var services = new RevueServices(wiring.review(), pictures, wiring.jobs(), settings, window.choosers());
        return new RevueController(
                new RevueViewModel(services, window.person(), window.navigator(), route, window.tools()));
    }

    private DossiersController dossiers(Route.Dossiers route) {
        var sources = new DossiersSources(
                wiring.store().dossiers(),
                wiring.review(),
                wiring.acts(),
                wiring.jobs(),
                settings,
                List.of(new ExcelFiles(), new CsvFiles(window.tools().words().locale())),
                window.choosers(),
                window.person());
        return new DossiersController(new DossiersViewModel(sources, window.navigator(), window.tools(), route));
    }

    private DossierController dossier(Route.Dossier route, PagePictures pictures) {
        var sources = new DossierSources(
                wiring.review(),
                wiring.acts(),
                wiring.store().auditLog(),
                wiring.jobs(),
                wiring.vault(),
                pictures,
                window.choosers(),
                settings,
                window.person());
        return new DossierController(new DossierViewModel(sources, window.navigator(), window.tools(), route));
    }
}
