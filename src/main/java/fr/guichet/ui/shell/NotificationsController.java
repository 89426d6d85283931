package fr.guichet.ui.shell;

import fr.guichet.ui.shell.NotificationsViewModel.Note;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The list of what happened meanwhile. */
public final class NotificationsController {
    private final NotificationsViewModel vm;

    @FXML
    private ListView<Note> list;

    NotificationsController(NotificationsViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        list.setItems(vm.getNotes());
        list.setCellFactory(l -> new NoteCell());
    }

    @FXML
    private void follow() {
        Note note = list.getSelectionModel().getSelectedItem();
        if (note != null) {
            list.getSelectionModel().clearSelection();
            vm.follow(note);
        }
    }

    @FXML
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            follow();
        }
    }

    @FXML
    private void hide() {
        vm.toggle();
    }

    public NotificationsViewModel getVm() {
        return vm;
    }
}
