package fr.guichet.ui.dossiers;

import fr.guichet.domain.DossierQuery.Order;
import fr.guichet.domain.DossierRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/** The columns of the table: laid as they were left, sorted by the list's orders, remembered as they are moved. */
final class TableColumns {
    private static final Order FIRST = Order.NEWEST;

    private final TableView<Line> table;
    private final DossiersViewModel vm;
    private boolean arranging;

    TableColumns(TableView<Line> table, DossiersViewModel vm) {
        this.table = table;
        this.vm = vm;
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.setSortPolicy(t -> {
            sorted();
            return true;
        });
        table.getColumns().subscribe(this::arranged);
        vm.getFilters().queryProperty().subscribe(query -> showOrder(query.order()));
        vm.getColumns().laidProperty().subscribe((was, is) -> lay());
    }

    void lay() {
        arranging = true;
        table.getColumns()
                .setAll(vm.getColumns().places().stream().map(this::column).toList());
        arranging = false;
        showOrder(vm.getFilters().queryProperty().get().order());
    }

    private TableColumn<Line, DossierRow> column(ColumnsViewModel.Place place) {
        Column what = place.column();
        var column = new TableColumn<Line, DossierRow>(vm.getColumns().name(what));
        column.setId("column-" + what.code());
        column.setUserData(what);
        column.setPrefWidth(place.width());
        column.setMinWidth(what.least());
        column.setSortable(!what.orders().isEmpty());
        column.setCellValueFactory(line -> line.getValue().rowProperty());
        column.setCellFactory(c -> new ListCell(what, vm));
        column.visibleProperty().bindBidirectional(vm.getColumns().shownProperty(what));
        column.widthProperty().subscribe((was, is) -> arranged());
        return column;
    }

    private void arranged() {
        if (!arranging) {
            vm.getColumns()
                    .arrange(table.getColumns().stream()
                            .map(c -> new ColumnsViewModel.Place((Column) c.getUserData(), c.getWidth()))
                            .toList());
        }
    }

    /** A click on a head: where the list knows no such order, it goes back to its usual one. */
    private void sorted() {
        if (arranging) {
            return;
        }
        Order order = table.getSortOrder().stream()
                .findFirst()
                .flatMap(TableColumns::order)
                .orElse(FIRST);
        vm.getFilters().order(order);
        showOrder(order);
    }

    private static Optional<Order> order(TableColumn<?, ?> column) {
        List<Order> orders = ((Column) column.getUserData()).orders();
        if (orders.size() == 2) {
            return Optional.of(column.getSortType() == SortType.DESCENDING ? orders.getFirst() : orders.getLast());
        }
        return orders.stream().findFirst().filter(o -> column.getSortType() == SortType.ASCENDING);
    }

    private void showOrder(Order order) {
        if (arranging) {
            return;
        }
        arranging = true;
        columns()
                .filter(c -> ((Column) c.getUserData()).orders().contains(order))
                .findFirst()
                .ifPresent(column -> {
                    column.setSortType(order == Order.NEWEST ? SortType.DESCENDING : SortType.ASCENDING);
                    table.getSortOrder().setAll(List.of(column));
                });
        arranging = false;
    }

    private Stream<TableColumn<Line, ?>> columns() {
        return table.getColumns().stream();
    }
}
