package fr.guichet.ui.shell;

import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.Screen;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The window: the rail, the bar on top and the screen of the route. */
public final class ShellController implements Screen {
    private final ShellModels models;
    private final Screens screens;

    @FXML
    private StackPane root;

    @FXML
    private VBox rail;

    @FXML
    private StackPane host;

    private ScreenHost shown;
    private Keyboard keyboard;

    public ShellController(ShellModels models, Screens screens) {
        this.models = models;
        this.screens = screens;
    }

    @FXML
    private void initialize() {
        for (Place place : Place.values()) {
            rail.getChildren().add(new RailItem(place, models.shell()));
        }
        shown = new ScreenHost(screens, models.shell().getNavigator(), host);
        keyboard = new Keyboard(models, shown);
        root.addEventFilter(KeyEvent.KEY_PRESSED, keyboard::pressed);
    }

    @Override
    public List<Object> parts() {
        return List.of(
                new BarController(models, command -> keyboard.act(command)),
                new PaletteController(models.palette()),
                new JobsController(models.jobs()),
                new NotificationsController(models.notifications()),
                new PanelController(models.panel()),
                new KeysController(models.keys()),
                new ToastsController(models.toasts()));
    }

    void show(Route route) {
        shown.show(route);
        models.palette().offer(keyboard.valid());
    }

    void close() {
        shown.close();
    }

    @Override
    public ShellViewModel getVm() {
        return models.shell();
    }
}
