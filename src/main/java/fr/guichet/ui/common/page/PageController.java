package fr.guichet.ui.common.page;

import fr.guichet.ui.common.Commands;
import fr.guichet.ui.common.Icons;
import java.util.Map;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;

/** A page with its tools: include {@code ../page/page.fxml} and hand this in among the screen's parts. */
public final class PageController {
    private final PageViewModel vm;

    @FXML
    private PagePane pane;

    @FXML
    private TextField findText;

    @FXML
    private ToggleButton freeze;

    @FXML
    private Label trouble;

    public PageController(PageViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        pane.show(vm);
        trouble.visibleProperty().bind(vm.troubleProperty().isNotEmpty());
        findText.textProperty().bindBidirectional(vm.getFind().textProperty());
        freeze.setGraphic(Icons.of(Commands.FREEZE));
        freeze.selectedProperty().bindBidirectional(vm.getLens().frozenProperty());
        vm.getFind().openProperty().subscribe((was, open) -> (open ? findText : pane).requestFocus());
    }

    /** What the page's keys do. */
    public Map<Commands, Runnable> commands() {
        return PageCommands.of(vm);
    }

    /** A tool names its command as its user data. */
    @FXML
    private void run(ActionEvent event) {
        Object name = ((Node) event.getSource()).getUserData();
        commands().getOrDefault(Commands.valueOf(name.toString()), () -> {}).run();
    }

    @FXML
    private void findKey(KeyEvent event) {
        PageCommands.find(vm.getFind(), event);
    }

    @FXML
    private void hideFind() {
        vm.getFind().hide();
    }

    /** Puts the focus on the page, so that its keys work. */
    public void focus() {
        pane.requestFocus();
    }

    public PageViewModel getVm() {
        return vm;
    }
}
