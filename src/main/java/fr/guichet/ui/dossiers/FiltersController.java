package fr.guichet.ui.dossiers;

import fr.guichet.ui.common.Icons;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The boxes by which the list is narrowed. */
public final class FiltersController {
    private final FiltersViewModel vm;

    @FXML
    private VBox groups;

    FiltersController(FiltersViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        vm.groups().forEach(group -> groups.getChildren().add(section(group)));
    }

    private static VBox section(FilterGroup group) {
        Label title = new Label(group.title());
        title.getStyleClass().add("filter-title");
        VBox boxes = new VBox();
        boxes.getStyleClass().add("filter-boxes");
        group.options().subscribe(() -> show(group, boxes));
        show(group, boxes);
        return new VBox(4, title, boxes);
    }

    private static void show(FilterGroup group, VBox boxes) {
        boxes.getChildren()
                .setAll(group.options().stream().map(o -> line(group, o)).toList());
    }

    private static HBox line(FilterGroup group, FilterOption option) {
        CheckBox box = new CheckBox(option.label());
        box.setMnemonicParsing(false);
        box.setGraphic(Icons.of(option.look().icon()));
        box.setAccessibleText(group.title() + " : " + option.label());
        box.selectedProperty().bindBidirectional(option.chosenProperty());
        box.setWrapText(true);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        Label count = new Label();
        count.getStyleClass().addAll("muted", "small");
        count.textProperty().bind(option.countProperty());
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(4, box, count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.visibleProperty().bind(option.offeredProperty());
        line.managedProperty().bind(option.offeredProperty());
        return line;
    }

    public FiltersViewModel getVm() {
        return vm;
    }
}
