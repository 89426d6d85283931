package fr.guichet.ui.reception;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Leads to a dossier that holds the same. */
final class CopyLink extends Hyperlink {
    static void fill(Pane pane, List<Arrival.Copy> copies, Consumer<Arrival.Copy> open) {
        pane.getChildren()
                .setAll(copies.stream().map(copy -> new CopyLink(copy, open)).toList());
    }

    private CopyLink(Arrival.Copy copy, Consumer<Arrival.Copy> open) {
        super(copy.reference());
        getStyleClass().add("arrival-copy");
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(e -> open.accept(copy));
    }
}
