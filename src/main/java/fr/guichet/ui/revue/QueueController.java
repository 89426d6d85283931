package fr.guichet.ui.revue;

import fr.guichet.domain.DossierRow;
import fr.guichet.ui.common.UiTools;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;

/** What waits. */
public final class QueueController {
    private final QueueViewModel vm;
    private final UiTools tools;

    @FXML
    private ListView<DossierRow> list;

    QueueController(QueueViewModel vm, UiTools tools) {
        this.vm = vm;
        this.tools = tools;
    }

    @FXML
    private void initialize() {
        list.setItems(vm.getRows());
        list.setCellFactory(l -> new QueueCell(vm, tools.words(), tools.clock()));
        vm.currentProperty().subscribe(this::show);
        vm.getRows().subscribe(() -> show(vm.currentProperty().get()));
    }

    private void show(Optional<fr.guichet.domain.DossierId> current) {
        current.flatMap(id ->
                        vm.getRows().stream().filter(r -> r.id().equals(id)).findFirst())
                .ifPresentOrElse(
                        list.getSelectionModel()::select,
                        () -> list.getSelectionModel().clearSelection());
        list.refresh();
    }

    @FXML
    private void clicked(MouseEvent event) {
        choose();
    }

    /** Opens the chosen line. */
    void choose() {
        DossierRow row = list.getSelectionModel().getSelectedItem();
        if (row != null && vm.currentProperty().get().filter(row.id()::equals).isEmpty()) {
            vm.choose(row);
        }
    }

    ListView<DossierRow> list() {
        return list;
    }

    public QueueViewModel getVm() {
        return vm;
    }
}
