package fr.guichet.ui.shell;

import fr.guichet.ui.shell.KeysViewModel.Line;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The sheet of keys. */
public final class KeysController {
    private final KeysViewModel vm;

    @FXML
    private FlowPane sheet;

    @FXML
    private Button close;

    KeysController(KeysViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        vm.getLines()
                .subscribe(() -> sheet.getChildren()
                        .setAll(vm.getLines().stream().map(KeysController::line).toList()));
        vm.openProperty().subscribe(open -> {
            if (open) {
                close.requestFocus();
            }
        });
    }

    private static HBox line(Line line) {
        Label name = new Label(line.name());
        name.getStyleClass().add(line.here() ? "strong" : "keys-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label keys = new Label(line.keys());
        keys.getStyleClass().add("keycap");
        HBox row = new HBox(8, name, keys);
        row.getStyleClass().add("keys-line");
        return row;
    }

    @FXML
    private void hide() {
        vm.hide();
    }

    @FXML
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            vm.hide();
            event.consume();
        }
    }

    public KeysViewModel getVm() {
        return vm;
    }
}
