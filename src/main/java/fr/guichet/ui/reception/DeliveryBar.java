package fr.guichet.ui.reception;

import fr.guichet.ui.common.Icons;
import java.util.List;
import java.util.ResourceBundle;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Files being taken in: how far, how long still, stop. */
final class DeliveryBar extends HBox {
    private final Label title = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label left = new Label();
    private Runnable cancel = () -> {};

    private DeliveryBar(ResourceBundle texts) {
        super(12);
        getStyleClass().add("delivery");
        setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(Region.USE_PREF_SIZE);
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        left.getStyleClass().add("muted");
        left.setMinWidth(Region.USE_PREF_SIZE);
        Button stop = new Button(texts.getString("reception.delivery.stop"), Icons.of("mdi2c-close"));
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(e -> cancel.run());
        getChildren().addAll(title, bar, left, stop);
    }

    /** Puts the lines into the pane; a bar that is there stays, so that it can be clicked while its figures move. */
    static void show(List<DeliveryLine> lines, Pane pane, ResourceBundle texts) {
        List<Node> bars = pane.getChildren();
        while (bars.size() > lines.size()) {
            bars.removeLast();
        }
        while (bars.size() < lines.size()) {
            bars.add(new DeliveryBar(texts));
        }
        for (int i = 0; i < lines.size(); i++) {
            ((DeliveryBar) bars.get(i)).show(lines.get(i));
        }
    }

    private void show(DeliveryLine line) {
        title.setText(line.title());
        bar.setProgress(line.done());
        left.setText(line.left());
        cancel = line.cancel();
    }
}
