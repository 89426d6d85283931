package fr.guichet.ui.shell;

import fr.guichet.ui.common.Commands;
import fr.guichet.ui.common.Keys;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** Does what a command or its keys ask for: those of the window everywhere, those of the screen while it is shown. */
final class Keyboard {
    private final ShellModels models;
    private final ScreenHost shown;

    Keyboard(ShellModels models, ScreenHost shown) {
        this.models = models;
        this.shown = shown;
    }

    /** The commands that mean something now. */
    Map<Commands, Runnable> valid() {
        Map<Commands, Runnable> valid = new EnumMap<>(models.shell().commands());
        valid.put(Commands.SEARCH, models.palette()::show);
        valid.put(Commands.KEYS, () -> models.keys().show(valid().keySet()));
        valid.putAll(shown.commands());
        return valid;
    }

    void act(Commands command) {
        valid().getOrDefault(command, () -> {}).run();
    }

    void pressed(KeyEvent event) {
        if (models.panel().isOpen() || models.palette().isOpen()) {
            return;
        }
        boolean typing = event.getTarget() instanceof Node target
                && target.getScene().getFocusOwner() instanceof TextInputControl;
        Keys.command(event, valid().keySet(), typing).ifPresent(command -> {
            event.consume();
            act(command);
        });
    }
}
