package fr.guichet.ui.dossiers;

import java.util.ResourceBundle;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Which columns are shown, and writing the list to a file. */
public final class ToolsController {
    private final DossiersViewModel vm;

    @FXML
    private MenuButton columns;

    @FXML
    private MenuButton export;

    @FXML
    private ResourceBundle resources;

    ToolsController(DossiersViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        columns.getItems().setAll(Stream.of(Column.values()).map(this::box).toList());
        MenuItem reset = new MenuItem(resources.getString("dossiers.columns.reset"));
        reset.setOnAction(e -> vm.getColumns().reset());
        columns.getItems().addAll(new SeparatorMenuItem(), reset);
        vm.kinds().forEach(kind -> {
            MenuItem item = new MenuItem(resources.getString("dossiers.export." + kind));
            item.setId("export-" + kind);
            item.setOnAction(e -> vm.write(kind));
            export.getItems().add(item);
        });
    }

    private CheckMenuItem box(Column column) {
        CheckMenuItem box = new CheckMenuItem(vm.getColumns().name(column));
        box.selectedProperty().bindBidirectional(vm.getColumns().shownProperty(column));
        return box;
    }

    public DossiersViewModel getVm() {
        return vm;
    }
}
