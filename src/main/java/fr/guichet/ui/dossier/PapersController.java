package fr.guichet.ui.dossier;

import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/** The documents. */
public final class PapersController {
    private final DossierViewModel vm;
    private final BooleanBinding nothing;

    @FXML
    private ListView<Paper> list;

    PapersController(DossierViewModel vm) {
        this.vm = vm;
        nothing = vm.getPapers().chosenProperty().isEqualTo(Optional.empty());
    }

    @FXML
    private void initialize() {
        list.setItems(vm.getPapers().papers());
        list.setCellFactory(l -> new PaperCell());
        vm.getPapers().chosenProperty().subscribe(id -> follow());
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    }

    private void follow() {
        vm.getPapers().chosen().ifPresent(list.getSelectionModel()::select);
    }

    private void choose(@Nullable Paper paper) {
        if (paper != null) {
            vm.getPapers().chosenProperty().set(Optional.of(paper.document().id()));
        }
    }

    @FXML
    private void save() {
        vm.getPapers().chosen().ifPresent(vm.getPapers()::saveOriginal);
    }

    /** No document is chosen. */
    public boolean isNothing() {
        return nothing.get();
    }

    public BooleanBinding nothingProperty() {
        return nothing;
    }

    public DossierViewModel getVm() {
        return vm;
    }
}
