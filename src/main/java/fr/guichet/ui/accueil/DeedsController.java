package fr.guichet.ui.accueil;

import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The card of what happened. */
public final class DeedsController {
    private final DeedsViewModel vm;

    @FXML
    private ListView<DeedLine> list;

    DeedsController(DeedsViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        list.setItems(vm.getDeeds());
        list.setCellFactory(l -> new DeedCell());
    }

    @FXML
    private void follow() {
        DeedLine line = list.getSelectionModel().getSelectedItem();
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

    public DeedsViewModel getVm() {
        return vm;
    }
}
