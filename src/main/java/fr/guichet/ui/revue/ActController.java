package fr.guichet.ui.revue;

import fr.guichet.ui.revue.ActForm.Choice;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/** The panel over the values that asks before an act. */
public final class ActController {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final RevueViewModel vm;

    @FXML
    private TextField text;

    @FXML
    private ListView<Choice> list;

    @FXML
    private Button act;

    ActController(RevueViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        text.textProperty().bindBidirectional(vm.getPanel().textProperty());
        ChoiceCell.fill(list, vm.getPanel());
        vm.getPanel().formProperty().subscribe(form -> form.ifPresent(this::show));
        vm.getPanel().openProperty().subscribe(open -> {
            if (open) {
                text.requestFocus();
            }
        });
    }

    private void show(ActForm form) {
        text.setAccessibleText(form.prompt());
        act.setText(form.action());
        act.pseudoClassStateChanged(DANGER, form.danger());
    }

    @FXML
    private void pressed(KeyEvent event) {
        ActKeys.pressed(event, vm);
    }

    @FXML
    private void clicked() {
        vm.getPanel().chosenProperty().set(list.getSelectionModel().getSelectedIndex());
    }

    @FXML
    private void act() {
        vm.getPanel().act();
    }

    @FXML
    private void cancel() {
        vm.cancelPanel();
    }

    @FXML
    private void save() {
        vm.getPanel().save(vm.services().choosers());
    }

    public RevueViewModel getVm() {
        return vm;
    }
}
