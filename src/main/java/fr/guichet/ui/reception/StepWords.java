package fr.guichet.ui.reception;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Received, read, understood, verified: what is behind, what is under way, what comes, with how far it is. */
final class StepWords extends VBox {
    private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("behind");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final List<Label> labels = new ArrayList<>();
    private final ProgressBar bar = new ProgressBar();

    StepWords() {
        super(4);
        getStyleClass().add("arrival-steps");
        setAlignment(Pos.CENTER_LEFT);
        HBox words = new HBox(12);
        for (int i = 0; i < Arrival.STEPS; i++) {
            Label label = new Label();
            label.getStyleClass().add("arrival-step");
            labels.add(label);
        }
        words.getChildren().addAll(labels);
        bar.getStyleClass().add("step-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(words, bar);
    }

    void show(Arrival line, ResourceBundle texts) {
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setText(texts.getString("reception.step." + (i + 1)));
            labels.get(i).pseudoClassStateChanged(BEHIND, i < line.step());
            labels.get(i).pseudoClassStateChanged(NOW, i == line.step());
        }
        double part = line.done() < 0 ? 0 : line.done();
        bar.setProgress((line.step() - 1 + part) / (Arrival.STEPS - 1));
    }
}
