package fr.guichet.ui.reception;

import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;

/** The zone to drop on, with its buttons. */
public final class DropController {
    private final ReceptionViewModel vm;

    @FXML
    private Button choose;

    DropController(ReceptionViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void chooseFiles() {
        vm.chooseFiles();
    }

    @FXML
    private void chooseFolder() {
        vm.chooseFolder();
    }

    @FXML
    void paste() {
        vm.paste()
                .show(Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), ""));
    }

    void focus() {
        choose.requestFocus();
    }

    public ReceptionViewModel getVm() {
        return vm;
    }
}
