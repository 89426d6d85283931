package fr.guichet.ui.revue;

import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;

/** The two sides of the right pane: the values and the anomalies. */
public final class SideController {
    private final RevueViewModel vm;

    @FXML
    private ToggleButton fieldsTab;

    @FXML
    private ToggleButton anomaliesTab;

    SideController(RevueViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        vm.anomaliesShownProperty().subscribe(anomalies -> {
            fieldsTab.setSelected(!anomalies);
            anomaliesTab.setSelected(anomalies);
        });
    }

    @FXML
    private void fields() {
        fieldsTab.setSelected(true);
        vm.anomaliesShownProperty().set(false);
    }

    @FXML
    private void anomalies() {
        anomaliesTab.setSelected(true);
        vm.anomaliesShownProperty().set(true);
    }

    public RevueViewModel getVm() {
        return vm;
    }
}
