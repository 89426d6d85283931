package fr.guichet.app;

import fr.guichet.base.Texts;
import fr.guichet.domain.Person;
import fr.guichet.ui.accueil.LastVisit;
import fr.guichet.ui.common.Navigator;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.Theme;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.UncaughtProblems;
import fr.guichet.ui.common.Views;
import fr.guichet.ui.common.WindowDialogs;
import fr.guichet.ui.common.WindowFileChoosers;
import fr.guichet.ui.common.Words;
import fr.guichet.ui.reception.Arrivals;
import fr.guichet.ui.reception.ReceptionSources;
import fr.guichet.ui.shell.Shell;
import fr.guichet.ui.shell.ShellModels;
import fr.guichet.ui.shell.ShellOptions;
import fr.guichet.ui.shell.ShellSources;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The window on an opened data folder. Made anew in the other language, at the same place. */
final class MainWindow implements AutoCloseable {
    private final Stage stage;
    private final DesktopGround ground;
    private final Wiring wiring;
    private final Person person;
    private final LastVisit visit;
    private final Arrivals arrivals;
    private Texts texts;
    private Optional<Shell> shell = Optional.empty();
    private Navigator navigator = new Navigator(new Route.Accueil());

    MainWindow(Stage stage, DesktopGround ground, Wiring wiring, Person person, Texts texts) {
        this.stage = stage;
        this.ground = ground;
        this.wiring = wiring;
        this.person = person;
        this.texts = texts;
        visit = new LastVisit(ground.settings(), wiring.clock());
        arrivals = ground.shutdown()
                .add(new Arrivals(
                        new ReceptionSources(
                                wiring.intake(),
                                wiring.jobs(),
                                wiring.store().dossiers(),
                                wiring.store().refusals(),
                                wiring.vault(),
                                wiring.acts(),
                                wiring.review().changes(),
                                person),
                        wiring.clock()));
    }

    void show() {
        var words = new Words(texts, wiring.clock().getZone());
        var dialogs = new WindowDialogs(words, ground.tasks());
        var tools = new UiTools(ground.tasks(), ground.tasks(), words, dialogs, wiring.clock());
        Thread.setDefaultUncaughtExceptionHandler(new UncaughtProblems(ground.tasks(), dialogs));
        navigator = new Navigator(navigator.getRoute());
        var theme = new Theme(ground.settings());
        var views = new Views(texts);
        var place = new ScreenWiring.Window(tools, navigator, person, new WindowFileChoosers(stage), visit, arrivals);
        var screens = new ScreenWiring(wiring, ground.settings(), place).screens(views);
        var sources = new ShellSources(
                wiring.store().dossiers(),
                wiring.jobs(),
                wiring.review().changes(),
                wiring.intake().received());
        var options = new ShellOptions(person.name(), this::otherLanguage, this::guide);
        var models = ShellModels.of(navigator, theme, sources, options, new ShellModels.Window(tools, dialogs));
        close();
        var next = new Shell(views, screens, models);
        shell = Optional.of(next);
        dress(next, theme);
        stage.setTitle(words.say("shell.brand"));
    }

    private void dress(Shell next, Theme theme) {
        if (stage.getScene() == null) {
            stage.setScene(new Scene(next.root()));
        } else {
            stage.getScene().setRoot(next.root());
        }
        theme.dress(stage.getScene());
    }

    void go(Route route) {
        navigator.go(route);
    }

    private void otherLanguage() {
        texts = Languages.other(texts, ground.settings());
        show();
    }

    private void guide() {
        new Guide(ground.places()).open("", ground.browse());
    }

    /** Lets go of the screens; the window itself stays. */
    @Override
    public void close() {
        shell.ifPresent(Shell::close);
        shell = Optional.empty();
    }
}
