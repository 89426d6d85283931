package fr.guichet.ui.accueil;

import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;

/** The chart's card. */
public final class FlowController {
    private final FlowViewModel vm;
    private final FlowChart chart = new FlowChart();

    @FXML
    private StackPane plot;

    @FXML
    private ToggleButton byHour;

    FlowController(FlowViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        plot.getChildren().add(chart);
        vm.getBars().subscribe(() -> chart.show(vm.getBars()));
        byHour.selectedProperty().bindBidirectional(vm.byHourProperty());
    }

    public FlowViewModel getVm() {
        return vm;
    }
}
