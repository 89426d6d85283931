package fr.guichet.ui.dossiers;

import fr.guichet.ui.dossiers.RowsViewModel.Sight;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** The table of the list: what is in sight, what is chosen. */
public final class TableController {
    private static final double LINE = 34;

    private final DossiersViewModel vm;

    @FXML
    private TableView<Line> table;

    TableController(DossiersViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        table.setFixedCellSize(LINE);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(t -> new ListRow(vm));
        table.setItems(vm.getRows().getLines());
        table.setContextMenu(new ListMenu(vm));
        new TableColumns(table, vm).lay();
        vm.getRows().see(this::sight);
        vm.getRows().placeProperty().subscribe((was, is) -> stand(is));
        table.getSelectionModel()
                .getSelectedIndices()
                .subscribe(() -> vm.choose(List.copyOf(table.getSelectionModel().getSelectedIndices())));
    }

    private Sight sight() {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                ? new Sight(index(flow.getFirstVisibleCell(), 0), index(flow.getLastVisibleCell(), 0))
                : new Sight(0, 0);
    }

    private static int index(@Nullable IndexedCell<?> cell, int otherwise) {
        return cell == null ? otherwise : Math.max(0, cell.getIndex());
    }

    private void stand(RowsViewModel.Place place) {
        if (sight().first() != place.first()) {
            table.scrollTo(place.first());
        }
        place.chosen().ifPresentOrElse(table.getSelectionModel()::clearAndSelect, () -> {
            table.getSelectionModel().clearSelection();
            table.getFocusModel().focus(place.first());
        });
    }

    /** Puts the focus into the table, on a line. */
    void focus() {
        table.requestFocus();
        if (table.getFocusModel().getFocusedIndex() < 0) {
            table.getFocusModel().focus(0);
        }
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(table.getFocusModel().getFocusedIndex());
        }
    }

    boolean hasFocus() {
        return table.isFocused();
    }

    public DossiersViewModel getVm() {
        return vm;
    }
}
