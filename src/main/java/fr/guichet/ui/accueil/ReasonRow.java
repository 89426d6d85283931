package fr.guichet.ui.accueil;

import fr.guichet.ui.common.Icons;
import fr.guichet.ui.common.Looks;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A reason with how many wait for it; opens them. */
final class ReasonRow extends Button {
    ReasonRow(ReasonLine line, AccueilViewModel vm) {
        getStyleClass().setAll("reason-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(line.spoken());
        setOnAction(e -> vm.open(line));
        Label name = new Label(line.words(), Icons.of(Looks.of(line.reason()).icon()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        ProgressBar bar = new ProgressBar(line.share());
        bar.getStyleClass().add("reason-bar");
        Label number = new Label(String.valueOf(line.number()));
        number.getStyleClass().add("reason-number");
        HBox row = new HBox(name, bar, number);
        row.getStyleClass().add("reason-inner");
        row.setAlignment(Pos.CENTER_LEFT);
        row.prefWidthProperty().bind(widthProperty().subtract(18));
        setGraphic(row);
    }
}
