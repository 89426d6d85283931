package fr.guichet.ui.revue;

import fr.guichet.ui.common.Words;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The anomalies, one card below the other. */
public final class AnomaliesController {
    private final RevueViewModel vm;
    private final Words words;
    private List<AnomalyPane> panes = List.of();

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox list;

    AnomaliesController(RevueViewModel vm, Words words) {
        this.vm = vm;
        this.words = words;
    }

    @FXML
    private void initialize() {
        vm.getAnomalies().getCards().subscribe(this::show);
        vm.attention().atProperty().subscribe(at -> at.ifPresent(this::focus));
    }

    private void show() {
        List<AnomalyPane> before = panes;
        panes = vm.getAnomalies().getCards().stream()
                .map(card -> before.stream()
                        .filter(p -> p.shows(card))
                        .findFirst()
                        .orElseGet(() -> new AnomalyPane(card, vm, words)))
                .toList();
        if (!list.getChildren().equals(panes)) {
            list.getChildren().setAll(panes);
            vm.attention().now().ifPresent(this::focus);
        }
    }

    private void focus(Stop stop) {
        panes.forEach(pane -> pane.here(pane.isAt(stop)));
        panes.stream().filter(p -> p.isAt(stop)).findFirst().ifPresent(p -> Scrolls.reveal(scroll, p));
    }

    public RevueViewModel getVm() {
        return vm;
    }
}
