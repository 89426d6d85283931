package fr.guichet.ui.common;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A line of text with the words that were searched for marked in it. Where it is too long, the hits stay to be seen. */
public final class HitText extends HBox {
    public HitText() {
        getStyleClass().add("hit-text");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
    }

    public void show(String text, Hits hits) {
        getChildren().setAll(hits.parts(text).stream().map(HitText::label).collect(Collectors.toList()));
        setAccessibleText(text);
    }

    private static Label label(Hits.Part part) {
        Label label = new Label(part.text());
        if (part.hit()) {
            label.getStyleClass().add("hit");
            label.setMinWidth(Region.USE_PREF_SIZE);
        } else {
            label.setMinWidth(0);
        }
        return label;
    }
}
