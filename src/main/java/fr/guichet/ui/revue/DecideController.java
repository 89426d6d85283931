package fr.guichet.ui.revue;

import fr.guichet.ui.common.Commands;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;

/** The decision on the whole. */
public final class DecideController {
    private final RevueViewModel vm;

    @FXML
    private Button validate;

    @FXML
    private StackPane validateHolder;

    @FXML
    private Label standing;

    DecideController(RevueViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        var blockers = vm.getDecide().getBlockers();
        var tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(480);
        blockers.subscribe(() -> tip.setText(String.join("\n", blockers)));
        standing.setTooltip(tip);
        // a button that is off has no tip of its own: what holds it tells why
        vm.getDecide().passableProperty().subscribe(can -> {
            Tooltip.uninstall(validateHolder, tip);
            if (!can) {
                Tooltip.install(validateHolder, tip);
            }
        });
        vm.attention().atProperty().subscribe(this::focus);
        validate.disabledProperty().subscribe(this::focus);
        vm.getDecide().onCopy(text -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void focus() {
        if (vm.attention().isAt(new Stop.OfDecision())) {
            (validate.isDisabled() ? standing : validate).requestFocus();
        }
    }

    /** A button names its command as its user data. */
    @FXML
    private void run(ActionEvent event) {
        Object name = ((Node) event.getSource()).getUserData();
        vm.getDecide().run(Commands.valueOf(name.toString()));
    }

    public RevueViewModel getVm() {
        return vm;
    }
}
