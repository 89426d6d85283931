package fr.guichet.ui.reception;

import fr.guichet.ui.common.Alternatives;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The list of what came in, with its filters. */
public final class ListController {
    private final ReceptionViewModel vm;
    private final ToggleGroup group = new ToggleGroup();

    @FXML
    private HBox filters;

    @FXML
    private StackPane states;

    @FXML
    private ListView<Arrival> list;

    @FXML
    private ResourceBundle resources;

    ListController(ReceptionViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        for (ArrivalFilter each : ArrivalFilter.values()) {
            filters.getChildren().add(filter(each));
        }
        list.setItems(vm.list().getLines());
        list.setCellFactory(l -> new ArrivalCell(vm, resources));
        Alternatives.follow(states, vm.stateProperty());
    }

    private ToggleButton filter(ArrivalFilter each) {
        ToggleButton button = new ToggleButton();
        button.setId("filter-" + each.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("arrivals-filter");
        button.textProperty().bind(vm.list().nameProperty(each));
        button.setToggleGroup(group);
        button.setSelected(each == ArrivalFilter.ALL);
        button.setOnAction(e -> {
            button.setSelected(true);
            vm.list().filterProperty().set(each);
        });
        return button;
    }

    @FXML
    private void pressed(KeyEvent event) {
        Arrival line = list.getSelectionModel().getSelectedItem();
        if (line != null && event.getCode() == KeyCode.ENTER) {
            vm.open(line);
        }
    }

    @FXML
    private void tryAgain() {
        vm.tryAgain();
    }

    public ReceptionViewModel getVm() {
        return vm;
    }
}
