package fr.guichet.ui.revue;

import fr.guichet.domain.FieldKey;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The values, one below the other. */
public final class FieldsController {
    private final RevueViewModel vm;
    private Optional<FieldRows> rows = Optional.empty();

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox list;

    @FXML
    private ResourceBundle resources;

    FieldsController(RevueViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        rows = Optional.of(new FieldRows(
                vm, list, scroll, resources.getString("revue.taken"), resources.getString("command.candidates")));
    }

    @FXML
    private void addField() {
        vm.getFields().add();
    }

    /** The other values of a field, to choose from. */
    void offer(FieldKey key) {
        rows.ifPresent(r -> r.offer(key));
    }

    public RevueViewModel getVm() {
        return vm;
    }
}
