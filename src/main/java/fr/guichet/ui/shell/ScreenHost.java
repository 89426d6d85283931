package fr.guichet.ui.shell;

import fr.guichet.ui.common.Commands;
import fr.guichet.ui.common.Navigator;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.Screen;
import fr.guichet.ui.common.View;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Pane;

/** Puts the screen of the route into the window: the one before is closed, the new one opened. */
final class ScreenHost {
    private final Screens screens;
    private final Navigator navigator;
    private final Pane where;
    private Optional<Screen> current = Optional.empty();

    ScreenHost(Screens screens, Navigator navigator, Pane where) {
        this.screens = screens;
        this.navigator = navigator;
        this.where = where;
    }

    void show(Route route) {
        close();
        View<Screen> view = screens.open(route);
        current = Optional.of(view.controller());
        where.getChildren().setAll(view.root());
        view.controller().getVm().open();
        navigator.shown(view.controller().getVm()::here);
        view.controller().shown();
    }

    Map<Commands, Runnable> commands() {
        return current.map(Screen::commands).orElse(Map.of());
    }

    void close() {
        current.ifPresent(screen -> screen.getVm().close());
        current = Optional.empty();
    }
}
