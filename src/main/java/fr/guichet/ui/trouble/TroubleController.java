package fr.guichet.ui.trouble;

import javafx.fxml.FXML;

/** The data could not be opened: why, and what can be done. */
public final class TroubleController {
    private final TroubleViewModel vm;

    public TroubleController(TroubleViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void retry() {
        vm.retry();
    }

    @FXML
    private void quit() {
        vm.quit();
    }

    public TroubleViewModel getVm() {
        return vm;
    }
}
