package fr.guichet.ui.shell;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The panel over the window. */
public final class PanelController {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final PanelViewModel vm;

    @FXML
    private ComboBox<String> reason;

    @FXML
    private Button act;

    PanelController(PanelViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        reason.setItems(vm.getSuggestions());
        reason.getEditor().textProperty().bindBidirectional(vm.reasonProperty());
        vm.dangerProperty().subscribe(danger -> act.pseudoClassStateChanged(DANGER, danger));
        vm.openProperty().subscribe(open -> {
            if (open) {
                (vm.isAsksReason() ? reason : act).requestFocus();
            }
        });
    }

    @FXML
    private void act() {
        vm.act();
    }

    @FXML
    private void dismiss() {
        vm.dismiss();
    }

    @FXML
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            vm.dismiss();
            event.consume();
        }
    }

    public PanelViewModel getVm() {
        return vm;
    }
}
