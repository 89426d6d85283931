package fr.guichet.ui.dossiers;

import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The views: the usual ones, the saved ones, and the name of a new one. */
public final class ViewsController {
    private final ViewsViewModel vm;

    @FXML
    private MenuButton menu;

    @FXML
    private TextField name;

    @FXML
    private ResourceBundle resources;

    ViewsController(ViewsViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        name.textProperty().bindBidirectional(vm.nameProperty());
        var offered = new ViewsMenu(vm, resources, this::startNaming);
        vm.saved().subscribe(() -> offered.fill(menu.getItems()));
        offered.fill(menu.getItems());
    }

    void startNaming() {
        vm.startNaming();
        name.requestFocus();
        name.selectAll();
    }

    @FXML
    private void save() {
        vm.save();
    }

    @FXML
    private void stop() {
        vm.stopNaming();
    }

    @FXML
    private void nameKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            vm.stopNaming();
            event.consume();
        }
    }

    public ViewsViewModel getVm() {
        return vm;
    }
}
