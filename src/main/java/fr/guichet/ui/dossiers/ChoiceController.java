package fr.guichet.ui.dossiers;

import javafx.fxml.FXML;

/** What can be done with the chosen dossiers, below the list. */
public final class ChoiceController {
    private final DossiersViewModel vm;

    ChoiceController(DossiersViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void open() {
        vm.openChosen();
    }

    @FXML
    private void review() {
        vm.reviewChosen();
    }

    @FXML
    private void mine() {
        vm.getChoice().assignToMe();
    }

    @FXML
    private void tomorrow() {
        vm.getChoice().postpone(1);
    }

    @FXML
    private void threeDays() {
        vm.getChoice().postpone(3);
    }

    @FXML
    private void week() {
        vm.getChoice().postpone(7);
    }

    @FXML
    private void reject() {
        vm.getChoice().reject();
    }

    @FXML
    private void stopExport() {
        vm.getExport().stop();
    }

    public DossiersViewModel getVm() {
        return vm;
    }
}
