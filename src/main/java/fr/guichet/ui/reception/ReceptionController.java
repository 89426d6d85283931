package fr.guichet.ui.reception;

import fr.guichet.ui.common.Commands;
import fr.guichet.ui.common.Screen;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;

/** What comes in. */
public final class ReceptionController implements Screen {
    private final ReceptionViewModel vm;
    private final DropController drop;

    @FXML
    private VBox deliveries;

    @FXML
    private ResourceBundle resources;

    public ReceptionController(ReceptionViewModel vm) {
        this.vm = vm;
        drop = new DropController(vm);
    }

    @FXML
    private void initialize() {
        deliveries.visibleProperty().bind(Bindings.isNotEmpty(deliveries.getChildren()));
        deliveries.managedProperty().bind(deliveries.visibleProperty());
        vm.getDeliveries().subscribe(() -> DeliveryBar.show(vm.getDeliveries(), deliveries, resources));
    }

    @FXML
    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    @FXML
    private void drop(DragEvent event) {
        vm.drop(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }

    @Override
    public Map<Commands, Runnable> commands() {
        return Map.of(Commands.IMPORT, vm::chooseFiles, Commands.PASTE_TEXT, drop::paste, Commands.RETRY, vm::tryAgain);
    }

    @Override
    public List<Object> parts() {
        return List.of(drop, new ListController(vm), new PasteController(vm.paste()), new PagesController(vm));
    }

    @Override
    public void shown() {
        drop.focus();
    }

    @Override
    public ReceptionViewModel getVm() {
        return vm;
    }
}
