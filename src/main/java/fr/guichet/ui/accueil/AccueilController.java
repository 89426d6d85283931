package fr.guichet.ui.accueil;

import fr.guichet.ui.common.Alternatives;
import fr.guichet.ui.common.Screen;
import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The first screen. */
public final class AccueilController implements Screen {
    private final AccueilViewModel vm;

    @FXML
    private StackPane states;

    @FXML
    private HBox figures;

    @FXML
    private VBox reasons;

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
        Alternatives.follow(states, vm.stateProperty());
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

    @Override
    public List<Object> parts() {
        return List.of(new FlowController(vm.flow()), new DeedsController(vm.deeds()));
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
