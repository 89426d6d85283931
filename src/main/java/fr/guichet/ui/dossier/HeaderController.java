package fr.guichet.ui.dossier;

import fr.guichet.ui.common.Icons;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The dossier at a glance, and the next thing to do. */
public final class HeaderController {
    private final DossierViewModel vm;
    private final Tooltip hint = new Tooltip();

    @FXML
    private MenuButton others;

    @FXML
    private StackPane nextPlace;

    @FXML
    private Button next;

    @FXML
    private FlowPane tags;

    @FXML
    private HBox steps;

    @FXML
    private ResourceBundle resources;

    HeaderController(DossierViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        Act.others().forEach(act -> others.getItems().add(item(act)));
        vm.getActs().nextProperty().subscribe(act -> {
            next.setText(resources.getString(act.textKey()));
            next.setGraphic(Icons.of(act.icon()));
        });
        next.disableProperty().bind(vm.getActs().whyProperty().isNotEmpty());
        Tooltip.install(nextPlace, hint);
        vm.getActs()
                .whyProperty()
                .subscribe(why -> hint.setText(why.isEmpty() ? resources.getString("dossier.next.hint") : why));
        next.accessibleHelpProperty().bind(hint.textProperty());
        HeadNodes.follow(vm.getHeader(), tags, steps);
    }

    private MenuItem item(Act act) {
        MenuItem item = new MenuItem(resources.getString(act.textKey()), Icons.of(act.icon()));
        item.setId("act-" + act.name().toLowerCase(Locale.ROOT));
        item.setOnAction(e -> vm.getActs().run(act));
        item.disableProperty().bind(vm.getActs().offProperty(act));
        return item;
    }

    @FXML
    private void next() {
        vm.getActs().runNext();
    }

    void focus() {
        next.requestFocus();
    }

    public DossierViewModel getVm() {
        return vm;
    }
}
