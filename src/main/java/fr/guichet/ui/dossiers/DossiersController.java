package fr.guichet.ui.dossiers;

import atlantafx.base.controls.CustomTextField;
import fr.guichet.ui.common.Commands;
import fr.guichet.ui.common.Screen;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** The list of dossiers. */
public final class DossiersController implements Screen {
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final DossiersViewModel vm;
    private final TableController table;
    private final ViewsController views;

    @FXML
    private CustomTextField search;

    @FXML
    private ToggleButton filtersButton;

    @FXML
    private StackPane place;

    public DossiersController(DossiersViewModel vm) {
        this.vm = vm;
        table = new TableController(vm);
        views = new ViewsController(vm.getViews());
    }

    @FXML
    private void initialize() {
        search.textProperty().bindBidirectional(vm.getFilters().textProperty());
        filtersButton.selectedProperty().bindBidirectional(vm.getFilters().openProperty());
        vm.getFilters().openProperty().subscribe(open -> place.pseudoClassStateChanged(WIDE, !open));
    }

    @Override
    public List<Object> parts() {
        return List.of(
                table,
                views,
                new ToolsController(vm),
                new ChipsController(vm),
                new StatesController(vm),
                new FiltersController(vm.getFilters()),
                new ChoiceController(vm));
    }

    @Override
    public Map<Commands, Runnable> commands() {
        return ListCommands.of(vm, search, table, views);
    }

    @Override
    public void shown() {
        table.focus();
    }

    @FXML
    private void searchKey(KeyEvent event) {
        ListCommands.search(event, search, table);
    }

    @Override
    public DossiersViewModel getVm() {
        return vm;
    }
}
