package fr.guichet.ui.dossier;

import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

/** The right side and its heads. */
public final class TabsController {
    private final TabsViewModel vm;
    private final ToggleGroup group = new ToggleGroup();

    @FXML
    private FlowPane heads;

    @FXML
    private Node fields;

    @FXML
    private Node anomalies;

    @FXML
    private Node journal;

    TabsController(TabsViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        for (Tab tab : Tab.values()) {
            heads.getChildren().add(head(tab));
        }
        vm.chosenProperty().subscribe(tab -> {
            fields.setVisible(tab == Tab.FIELDS);
            anomalies.setVisible(tab == Tab.ANOMALIES);
            journal.setVisible(tab == Tab.JOURNAL);
        });
    }

    private StackPane head(Tab tab) {
        ToggleButton head = new ToggleButton();
        head.setId("tab-" + tab.name().toLowerCase(Locale.ROOT));
        head.getStyleClass().add("tab-head");
        head.setToggleGroup(group);
        head.textProperty().bind(vm.titleProperty(tab));
        StackPane place = new StackPane(head);
        if (tab.isThere()) {
            head.setOnAction(e -> vm.chosenProperty().set(tab));
            vm.chosenProperty().subscribe(now -> head.setSelected(now == tab));
        } else {
            head.setDisable(true);
            head.setAccessibleHelp(vm.reason(tab));
            Tooltip.install(place, new Tooltip(vm.reason(tab)));
        }
        return place;
    }

    public TabsViewModel getVm() {
        return vm;
    }
}
