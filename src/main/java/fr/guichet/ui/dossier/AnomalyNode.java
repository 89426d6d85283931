package fr.guichet.ui.dossier;

import fr.guichet.ui.common.Chip;
import fr.guichet.ui.common.Icons;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One anomaly: how grave, what it says, the values it is about, what would settle it or how it was settled. */
final class AnomalyNode extends VBox {
    AnomalyNode(AnomalyCard card, ResourceBundle texts, Consumer<AnomalyCard> look) {
        getStyleClass().addAll("card", "anomaly");
        pseudoClassStateChanged(
                PseudoClass.getPseudoClass("settled"), card.settled().isPresent());
        pseudoClassStateChanged(PseudoClass.getPseudoClass(card.severity().tone()), true);
        getChildren().addAll(head(card, texts, look), wrapped(card.sentence(), "anomaly-sentence"));
        if (!card.numbers().isEmpty()) {
            getChildren().add(numbers(card));
        }
        Label end = wrapped(card.settled().orElse(card.remedy()), "muted");
        end.setGraphic(Icons.of(card.settled().isPresent() ? "mdi2c-check-circle-outline" : "mdi2l-lightbulb-outline"));
        getChildren().add(end);
    }

    private static HBox head(AnomalyCard card, ResourceBundle texts, Consumer<AnomalyCard> look) {
        Chip severity = new Chip();
        severity.show(card.severity(), texts.getString(card.severity().text()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, severity, gap);
        head.getStyleClass().add("anomaly-head");
        if (card.spot().isPresent()) {
            Button see = new Button(texts.getString("dossier.anomaly.see"), Icons.of("mdi2f-file-find-outline"));
            see.getStyleClass().add("flat");
            see.setAccessibleText(texts.getString("dossier.anomaly.see") + ", " + card.sentence());
            see.setOnAction(e -> look.accept(card));
            head.getChildren().add(see);
        }
        return head;
    }

    private static Node numbers(AnomalyCard card) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("anomaly-numbers");
        for (int i = 0; i < card.numbers().size(); i++) {
            Label name = wrapped(card.numbers().get(i).name(), "muted");
            Label value = wrapped(card.numbers().get(i).value(), "strong");
            GridPane.setHgrow(name, Priority.ALWAYS);
            grid.addRow(i, name, value);
        }
        return grid;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
