package fr.guichet.ui.dossier;

import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;

/** The values; the chosen one is shown on its page. */
public final class FieldsController {
    private final DossierViewModel vm;

    @FXML
    private ListView<FieldLine> list;

    @FXML
    private ResourceBundle resources;

    FieldsController(DossierViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        list.setItems(vm.getFields().lines());
        list.setCellFactory(l -> new FieldCell(resources));
        vm.getFields()
                .chosenProperty()
                .subscribe(line -> line.ifPresent(l -> {
                    list.getSelectionModel().select(l);
                    list.scrollTo(l);
                }));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> vm.getFields().chosenProperty().set(Optional.ofNullable(line)));
    }

    public DossierViewModel getVm() {
        return vm;
    }
}
