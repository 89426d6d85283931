package fr.guichet.ui.demarrage;

import fr.guichet.ui.common.FileChoosers;
import javafx.fxml.FXML;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;

/** The first start: three steps, one after the other. */
public final class DemarrageController {
    private final DemarrageViewModel vm;
    private final FileChoosers choosers;
    private final Runnable switchLanguage;

    @FXML
    private StackPane steps;

    @FXML
    private TextField name;

    @FXML
    private TextField folder;

    @FXML
    private RadioButton demonstration;

    @FXML
    private RadioButton empty;

    public DemarrageController(DemarrageViewModel vm, FileChoosers choosers, Runnable switchLanguage) {
        this.vm = vm;
        this.choosers = choosers;
        this.switchLanguage = switchLanguage;
    }

    @FXML
    private void initialize() {
        new ToggleGroup().getToggles().addAll(demonstration, empty);
        name.textProperty().bindBidirectional(vm.nameProperty());
        folder.textProperty().bindBidirectional(vm.folderProperty());
        demonstration.selectedProperty().bindBidirectional(vm.demonstrationProperty());
        empty.setSelected(!demonstration.isSelected());
        vm.stepProperty().subscribe(step -> show(step.intValue()));
    }

    private void show(int step) {
        for (int i = 0; i < steps.getChildren().size(); i++) {
            var part = steps.getChildren().get(i);
            part.setVisible(i == step);
            part.setManaged(i == step);
        }
        // the last step begins with Enter like the others; a radio button would keep it for itself
        (step == 0 ? name : step == 1 ? folder : steps.getParent().lookup("#begin")).requestFocus();
    }

    @FXML
    private void choose() {
        choosers.folder(folder.getAccessibleText()).ifPresent(vm::choose);
    }

    @FXML
    private void next() {
        vm.next();
    }

    @FXML
    private void back() {
        vm.back();
    }

    @FXML
    private void language() {
        switchLanguage.run();
    }

    public DemarrageViewModel getVm() {
        return vm;
    }
}
