package fr.guichet.ui.dossiers;

import javafx.fxml.FXML;

/** What stands in the list's place when there is nothing to list. */
public final class StatesController {
    private final DossiersViewModel vm;

    StatesController(DossiersViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void reception() {
        vm.toReception();
    }

    @FXML
    private void clear() {
        vm.getFilters().clear();
    }

    @FXML
    private void retry() {
        vm.retry();
    }

    public DossiersViewModel getVm() {
        return vm;
    }
}
