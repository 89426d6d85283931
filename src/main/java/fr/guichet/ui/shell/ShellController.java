package fr.guichet.ui.shell;

import fr.guichet.ui.common.Commands;
import fr.guichet.ui.common.Keys;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.Screen;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.TextInputControl;
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
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public List<Object> parts() {
        return List.of(
                new BarController(models, this::act),
                new PaletteController(models.palette()),
                new JobsController(models.jobs()),
                new NotificationsController(models.notifications()),
                new PanelController(models.panel()),
                new KeysController(models.keys()),
                new ToastsController(models.toasts()));
    }

    void show(Route route) {
        shown.show(route);
        models.palette().offer(valid());
    }

    void close() {
        shown.close();
    }

    @Override
    public ShellViewModel getVm() {
        return models.shell();
    }

    private Map<Commands, Runnable> valid() {
        Map<Commands, Runnable> valid = new EnumMap<>(models.shell().commands());
        valid.put(Commands.SEARCH, models.palette()::show);
        valid.put(Commands.KEYS, () -> models.keys().show(valid().keySet()));
        valid.putAll(shown.commands());
        return valid;
    }

    private void act(Commands command) {
        valid().getOrDefault(command, () -> {}).run();
    }

    private void pressed(KeyEvent event) {
        boolean typing = root.getScene().getFocusOwner() instanceof TextInputControl;
        if (!models.panel().isOpen() && !models.palette().isOpen()) {
            Keys.command(event, valid().keySet(), typing).ifPresent(command -> {
                event.consume();
                act(command);
            });
        }
    }
}
