package fr.guichet.ui.accueil;

import fr.guichet.ui.common.Screen;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The first screen. */
public final class AccueilController implements Screen {
    private final AccueilViewModel vm;
    private final FlowChart chart = new FlowChart();

    @FXML
    private StackPane states;

    @FXML
    private HBox figures;

    @FXML
    private VBox reasons;

    @FXML
    private StackPane flow;

    @FXML
    private ToggleButton byHour;

    @FXML
    private ListView<DeedLine> deeds;

    @FXML
    private Button start;

    @FXML
    private ResourceBundle resources;

    public AccueilController(AccueilViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        vm.getFigures().forEach(f -> figures.getChildren().add(new FigureCard(f, resources)));
        vm.getReasons()
                .subscribe(() -> reasons.getChildren()
                        .setAll(vm.getReasons().stream()
                                .map(l -> new ReasonRow(l, vm))
                                .toList()));
        flow.getChildren().add(chart);
        vm.getBars().subscribe(() -> chart.show(vm.getBars()));
        byHour.selectedProperty().bindBidirectional(vm.byHourProperty());
        deeds.setItems(vm.getDeeds());
        deeds.setCellFactory(l -> new DeedCell());
        vm.stateProperty().subscribe(this::show);
    }

    private void show(AccueilState state) {
        for (Node each : states.getChildren()) {
            boolean now = each.getId().equals(state.name().toLowerCase(Locale.ROOT));
            each.setVisible(now);
            each.setManaged(now);
        }
    }

    @FXML
    private void start() {
        vm.review();
    }

    @FXML
    private void receive() {
        vm.receive();
    }

    @FXML
    private void retry() {
        vm.retry();
    }

    @FXML
    private void follow() {
        DeedLine line = deeds.getSelectionModel().getSelectedItem();
        if (line != null) {
            vm.follow(line);
        }
    }

    @FXML
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            follow();
        }
    }

    @Override
    public void shown() {
        start.requestFocus();
    }

    @Override
    public AccueilViewModel getVm() {
        return vm;
    }
}
