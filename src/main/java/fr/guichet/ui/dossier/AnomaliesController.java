package fr.guichet.ui.dossier;

import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/** The anomalies as cards. */
public final class AnomaliesController {
    private final DossierViewModel vm;

    @FXML
    private VBox cards;

    @FXML
    private ResourceBundle resources;

    AnomaliesController(DossierViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        vm.getAnomalies()
                .cards()
                .subscribe(() -> cards.getChildren()
                        .setAll(vm.getAnomalies().cards().stream()
                                .map(card -> new AnomalyNode(card, resources, vm::lookAt))
                                .toList()));
    }

    public DossierViewModel getVm() {
        return vm;
    }
}
