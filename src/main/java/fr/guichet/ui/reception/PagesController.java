package fr.guichet.ui.reception;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** Asks whether pictures are the pages of one document. */
public final class PagesController {
    private final ReceptionViewModel vm;

    @FXML
    private HBox root;

    @FXML
    private Button one;

    PagesController(ReceptionViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        vm.pagesProperty().subscribe(pages -> {
            root.setVisible(!pages.isEmpty());
            root.setManaged(!pages.isEmpty());
            if (!pages.isEmpty()) {
                one.requestFocus();
            }
        });
    }

    @FXML
    private void one() {
        vm.asPages(true);
    }

    @FXML
    private void each() {
        vm.asPages(false);
    }

    @FXML
    private void forget() {
        vm.forgetPages();
    }

    public ReceptionViewModel getVm() {
        return vm;
    }
}
