package fr.guichet.ui.reception;

import fr.guichet.domain.Channel;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

/** The form for a text. */
public final class PasteController {
    private final PasteViewModel vm;

    @FXML
    private TextArea text;

    @FXML
    private TextField subject;

    @FXML
    private ComboBox<Channel> channel;

    @FXML
    private GridPane fields;

    @FXML
    private HBox copies;

    @FXML
    private ResourceBundle resources;

    PasteController(PasteViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        text.textProperty().bindBidirectional(vm.textProperty());
        subject.textProperty().bindBidirectional(vm.subjectProperty());
        channel.getItems().setAll(PasteViewModel.CHANNELS);
        channel.setConverter(new ChannelNames(resources));
        channel.valueProperty().bindBidirectional(vm.channelProperty());
        TypedField.fill(fields, vm, resources);
        vm.getCopies().subscribe(() -> CopyLink.fill(copies, vm.getCopies(), vm::open));
        // only what is seen takes the focus
        vm.openProperty().subscribe(open -> text.requestFocus());
    }

    @FXML
    private void send() {
        vm.send();
    }

    @FXML
    private void sendAgain() {
        vm.sendAgain();
    }

    @FXML
    private void hide() {
        vm.hide();
    }

    @FXML
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            vm.hide();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            vm.send();
        }
    }

    public PasteViewModel getVm() {
        return vm;
    }
}
