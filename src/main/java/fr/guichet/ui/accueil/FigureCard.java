package fr.guichet.ui.accueil;

import fr.guichet.ui.common.Icons;
import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A figure as a card that opens its list. Quiet where there is nothing to do. */
final class FigureCard extends Button {
    FigureCard(Figure figure, ResourceBundle texts) {
        String name = texts.getString(figure.look().text());
        setId("figure-" + figure.id());
        getStyleClass().setAll("figure");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
        setOnAction(e -> figure.open());
        Label number = new Label();
        number.getStyleClass().add("figure-number");
        Label words = new Label(name, Icons.of(figure.look().icon()));
        words.getStyleClass().add("figure-name");
        VBox inner = new VBox(words, number);
        inner.getStyleClass().add("figure-inner");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(inner, space, Icons.of("mdi2c-chevron-right"));
        row.getStyleClass().add("figure-row");
        row.prefWidthProperty().bind(widthProperty().subtract(34));
        setGraphic(row);
        figure.numberProperty().subscribe(value -> {
            number.setText(String.valueOf(value));
            setAccessibleText(name + " : " + value);
            pseudoClassStateChanged(PseudoClass.getPseudoClass(figure.look().tone()), value.intValue() > 0);
        });
    }
}
