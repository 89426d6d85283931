package fr.guichet.ui.shell;

import fr.guichet.ui.shell.PaletteViewModel.Entry;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/** The box for dossiers and commands: the keys go through the text, the list follows. */
public final class PaletteController {
    private final PaletteViewModel vm;

    @FXML
    private TextField text;

    @FXML
    private ListView<Entry> list;

    PaletteController(PaletteViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        text.textProperty().bindBidirectional(vm.textProperty());
        list.setItems(vm.getEntries());
        list.setCellFactory(l -> new PaletteCell());
        vm.chosenProperty().subscribe(i -> choose(i.intValue()));
        vm.getEntries().addListener((ListChangeListener<Entry>)
                c -> choose(vm.chosenProperty().get()));
        vm.openProperty().subscribe(open -> {
            if (open) {
                text.requestFocus();
            }
        });
    }

    @FXML
    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> vm.move(1);
            case UP -> vm.move(-1);
            case ENTER -> vm.run();
            case ESCAPE -> vm.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    @FXML
    private void clicked() {
        vm.chosenProperty().set(list.getSelectionModel().getSelectedIndex());
        vm.run();
    }

    @FXML
    private void hide() {
        vm.hide();
    }

    private void choose(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - 6));
    }

    public PaletteViewModel getVm() {
        return vm;
    }
}
