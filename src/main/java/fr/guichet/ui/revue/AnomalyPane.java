package fr.guichet.ui.revue;

import fr.guichet.ui.common.Chip;
import fr.guichet.ui.common.Icons;
import fr.guichet.ui.common.Words;
import fr.guichet.ui.revue.AnomalyCard.Figure;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One anomaly: how grave, in a sentence, its numbers, and what can be done about it. */
final class AnomalyPane extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");

    private final AnomalyCard card;
    private final RevueViewModel vm;
    private final Words words;

    AnomalyPane(AnomalyCard card, RevueViewModel vm, Words words) {
        this.card = card;
        this.vm = vm;
        this.words = words;
        getStyleClass().add("anomaly-card");
        pseudoClassStateChanged(SETTLED, card.isSettled());
        pseudoClassStateChanged(PseudoClass.getPseudoClass(card.severity().tone()), !card.isSettled());
        setFocusTraversable(!card.isSettled());
        setAccessibleText(card.sentence());
        setAccessibleHelp(card.remedy());
        build();
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> vm.getAnomalies().select(card));
        focusedProperty().subscribe((was, is) -> {
            if (is) {
                vm.getAnomalies().select(card);
            }
        });
    }

    private void build() {
        var severity = new Chip();
        severity.show(card.severity(), words);
        var head = new HBox(8, severity);
        if (card.isSettled()) {
            var settled = new Label(card.settled(), Icons.of("mdi2c-check"));
            settled.getStyleClass().addAll("small", "muted");
            settled.setWrapText(true);
            head.getChildren().add(settled);
        }
        getChildren().addAll(head, text(card.sentence(), "anomaly-sentence"));
        if (!card.figures().isEmpty()) {
            getChildren().add(figures());
        }
        if (!card.isSettled()) {
            if (!card.remedy().isEmpty()) {
                getChildren().add(text(card.remedy(), "muted"));
            }
            getChildren().add(acts());
        }
    }

    private static Label text(String what, String style) {
        var label = new Label(what);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private Node figures() {
        var grid = new GridPane();
        grid.getStyleClass().add("anomaly-figures");
        for (int i = 0; i < card.figures().size(); i++) {
            Figure figure = card.figures().get(i);
            var label = new Label(figure.label());
            label.getStyleClass().add("muted");
            label.setMinWidth(Region.USE_PREF_SIZE);
            var value = new Label(figure.value());
            value.getStyleClass().add(figure.strong() ? "strong" : "anomaly-figure");
            grid.addRow(i, label, value);
        }
        return grid;
    }

    private Node acts() {
        var acts = new FlowPane(
                act("correct", "mdi2p-pencil-outline", () -> vm.getAnomalies().correct(card.anomaly())),
                act("accept", "mdi2c-check", () -> vm.getAnomalies().accept(card.anomaly())),
                act("ask", "mdi2e-email-outline", () -> vm.getDecide().ask(card.sentence())),
                act("report", "mdi2f-flag-outline", () -> vm.getAnomalies().report(card.anomaly())));
        if (!card.places().isEmpty()) {
            acts.getChildren().addFirst(act("see", "mdi2e-eye-outline", () -> vm.see(card)));
        }
        acts.getStyleClass().add("anomaly-acts");
        acts.disableProperty().bind(vm.getDecide().mineProperty().not());
        return acts;
    }

    private Button act(String name, String icon, Runnable does) {
        String key = "revue.anomaly." + name;
        var button = new Button(words.say(key), Icons.of(icon));
        button.getStyleClass().add("small");
        button.setTooltip(new Tooltip(words.say(key + ".hint")));
        button.setOnAction(e -> {
            vm.getAnomalies().select(card);
            does.run();
        });
        return button;
    }

    boolean shows(AnomalyCard other) {
        return card.equals(other);
    }

    boolean isAt(Stop stop) {
        return card.stop().equals(stop);
    }

    void here(boolean is) {
        pseudoClassStateChanged(HERE, is);
        if (is && !isFocusWithin()) {
            requestFocus();
        }
    }
}
