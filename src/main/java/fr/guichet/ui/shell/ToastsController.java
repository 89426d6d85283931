package fr.guichet.ui.shell;

import fr.guichet.ui.common.Icons;
import fr.guichet.ui.common.WindowDialogs.Toast;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The bars at the bottom. */
public final class ToastsController {
    private final ToastsViewModel vm;

    @FXML
    private VBox bars;

    @FXML
    private ResourceBundle resources;

    ToastsController(ToastsViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        vm.getToasts()
                .subscribe(() -> bars.getChildren()
                        .setAll(vm.getToasts().stream().map(this::bar).toList()));
    }

    private HBox bar(Toast toast) {
        Label sentence = new Label(toast.sentence());
        sentence.setWrapText(true);
        HBox bar = new HBox(16, sentence);
        bar.getStyleClass().add("toast");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setMaxWidth(Region.USE_PREF_SIZE);
        if (toast.undo().isPresent()) {
            Button undo = new Button(resources.getString("shell.undo"), Icons.of("mdi2u-undo"));
            undo.getStyleClass().add("toast-undo");
            undo.setOnAction(e -> vm.undo(toast));
            bar.getChildren().add(undo);
        }
        Button close = new Button("", Icons.of("mdi2c-close"));
        close.getStyleClass().add("toast-close");
        close.setAccessibleText(resources.getString("shell.close"));
        close.setOnAction(e -> vm.dismiss(toast));
        bar.getChildren().add(close);
        return bar;
    }

    public ToastsViewModel getVm() {
        return vm;
    }
}
