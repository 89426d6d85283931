package fr.guichet.ui.shell;

import fr.guichet.ui.common.Icons;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/** One place of the rail. What cannot be gone to yet is off and says why where the mouse rests. */
final class RailItem extends StackPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    RailItem(Place place, ShellViewModel vm) {
        getStyleClass().add("rail-item");
        Button button = new Button(vm.name(place), Icons.of(place.command()));
        button.setId("rail-" + place.name().toLowerCase(java.util.Locale.ROOT));
        button.getStyleClass().add("rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setOnAction(e -> vm.go(place));
        button.setFocusTraversable(place.route().isPresent());
        getChildren().add(button);
        if (place.route().isEmpty()) {
            button.setDisable(true);
            button.setAccessibleHelp(vm.reason(place));
            Tooltip.install(this, new Tooltip(vm.reason(place)));
        }
        vm.getNavigator().routeProperty().subscribe(route -> pseudoClassStateChanged(CHOSEN, Place.of(route) == place));
        if (place == Place.REVUE) {
            getChildren().add(count(vm));
        }
    }

    private static Label count(ShellViewModel vm) {
        Label count = new Label();
        count.getStyleClass().add("rail-count");
        count.setMouseTransparent(true);
        count.textProperty().bind(vm.reviewCountProperty().asString());
        count.visibleProperty().bind(vm.reviewCountProperty().greaterThan(0));
        StackPane.setAlignment(count, Pos.CENTER_RIGHT);
        return count;
    }
}
