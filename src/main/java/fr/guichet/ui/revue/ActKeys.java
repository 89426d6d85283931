package fr.guichet.ui.revue;

import javafx.scene.input.KeyEvent;

/** The keys in the panel: the arrows choose, Enter does it, Escape leaves everything as it was. */
final class ActKeys {
    private ActKeys() {}

    static void pressed(KeyEvent event, RevueViewModel vm) {
        switch (event.getCode()) {
            case DOWN -> vm.getPanel().move(1);
            case UP -> vm.getPanel().move(-1);
            case ENTER -> vm.getPanel().act();
            case ESCAPE -> vm.cancelPanel();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
