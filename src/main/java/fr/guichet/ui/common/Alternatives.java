package fr.guichet.ui.common;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Children of which one is shown at a time: the one whose id is the state's name in lower case. */
public final class Alternatives {
    private Alternatives() {}

    /** Follows a state that lives no longer than the pane. */
    public static void follow(Pane pane, ObservableValue<? extends Enum<?>> state) {
        state.subscribe(now -> pane.getChildren().forEach(child -> show(child, now)));
    }

    private static void show(Node child, Enum<?> now) {
        boolean chosen = now.name().toLowerCase(Locale.ROOT).equals(child.getId());
        child.setVisible(chosen);
        child.setManaged(chosen);
    }
}
