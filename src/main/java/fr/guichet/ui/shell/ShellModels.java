package fr.guichet.ui.shell;

import fr.guichet.ui.common.Navigator;
import fr.guichet.ui.common.Theme;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.WindowDialogs;

/** The view models of the window around the screens. */
public record ShellModels(
        ShellViewModel shell,
        PaletteViewModel palette,
        JobsViewModel jobs,
        NotificationsViewModel notifications,
        PanelViewModel panel,
        KeysViewModel keys,
        ToastsViewModel toasts) {

    /** All of them for one window; the tools' dialogs are the window's own. */
    public static ShellModels of(
            Navigator navigator, Theme theme, ShellSources sources, ShellOptions options, Window window) {
        UiTools tools = window.tools();
        return new ShellModels(
                new ShellViewModel(navigator, theme, sources, options, tools),
                new PaletteViewModel(sources.dossiers(), navigator, tools),
                new JobsViewModel(sources.jobs(), sources.dossiers(), tools),
                new NotificationsViewModel(sources, navigator, tools),
                new PanelViewModel(window.dialogs(), tools.words()),
                new KeysViewModel(tools.words()),
                new ToastsViewModel(window.dialogs()));
    }

    /** What one window's view models share. */
    public record Window(UiTools tools, WindowDialogs dialogs) {}

    void open() {
        shell.open();
        jobs.open();
        notifications.open();
        panel.open();
    }

    void close() {
        shell.close();
        palette.close();
        jobs.close();
        notifications.close();
        panel.close();
    }
}
