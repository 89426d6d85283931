package fr.guichet.ui;

import fr.guichet.base.Changes;
import fr.guichet.base.Jobs;
import fr.guichet.base.Settings;
import fr.guichet.base.Tasks;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.ports.Dossiers;
import fr.guichet.intake.IntakeOutcome;
import fr.guichet.ui.common.Delay;
import fr.guichet.ui.common.FxTasks;
import fr.guichet.ui.common.Navigator;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.Theme;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.Views;
import fr.guichet.ui.common.WindowDialogs;
import fr.guichet.ui.shell.Screens;
import fr.guichet.ui.shell.Shell;
import fr.guichet.ui.shell.ShellModels;
import fr.guichet.ui.shell.ShellOptions;
import fr.guichet.ui.shell.ShellSources;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

/** The whole window around screens of one's choice, with sources of one's choice or none. */
public final class ShellHarness {
    public final TestUi ui;
    public final WindowDialogs dialogs;
    public final Navigator navigator;
    public final UiTools tools;
    public final Changes<DossierId> reviewed = new Changes<>();
    public final Changes<IntakeOutcome> received = new Changes<>();
    private final Views views;

    private ShellHarness(TestUi ui, Route start, Clock clock, Tasks tasks, Delay delay) {
        this.ui = ui;
        dialogs = new WindowDialogs(ui.words, delay);
        navigator = new Navigator(start);
        tools = new UiTools(tasks, delay, ui.words, dialogs, clock);
        views = new Views(ui.texts);
    }

    public static ShellHarness at(Route start) {
        return at(start, TestUi.french(), TestUi.CLOCK);
    }

    public static ShellHarness at(Route start, TestUi ui, Clock clock) {
        return new ShellHarness(ui, start, clock, new SameThreadTasks(), ui.delay);
    }

    /** Alive as in the program: work on other threads, time that passes by itself. */
    public static ShellHarness alive(Route start, Executor workers) {
        var tasks = new FxTasks(workers);
        return new ShellHarness(TestUi.french(), start, Clock.systemDefaultZone(), tasks, tasks);
    }

    /** The window with nothing behind it but the screens that are added. To be called on the screen's thread. */
    public Shell shell(BiConsumer<Screens, ShellHarness> add) {
        return shell(Nothing.of(Dossiers.class), Nothing.of(Jobs.class), add);
    }

    public Shell shell(Dossiers dossiers, Jobs jobs, BiConsumer<Screens, ShellHarness> add) {
        var screens = new Screens(views);
        add.accept(screens, this);
        var sources = new ShellSources(dossiers, Objects.requireNonNull(jobs), reviewed, received);
        var options = new ShellOptions("Camille Martin", () -> {}, () -> {});
        var theme = new Theme(Settings.inMemory());
        return new Shell(
                views,
                screens,
                ShellModels.of(navigator, theme, sources, options, new ShellModels.Window(tools, dialogs)));
    }
}
