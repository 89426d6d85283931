package fr.guichet.ui.dossiers;

import fr.guichet.ui.common.Icons;
import fr.guichet.ui.dossiers.FiltersViewModel.Chosen;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;

/** What the list is narrowed to; each chip is taken away by a press. */
public final class ChipsController {
    private final DossiersViewModel vm;

    @FXML
    private FlowPane chips;

    @FXML
    private ResourceBundle resources;

    ChipsController(DossiersViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        vm.getFilters().getChips().subscribe(this::show);
        show();
    }

    private void show() {
        chips.getChildren()
                .setAll(vm.getFilters().getChips().stream().map(this::chip).toList());
    }

    private Button chip(Chosen chosen) {
        Button chip = new Button(chosen.label(), Icons.of("mdi2c-close"));
        chip.getStyleClass().add("filter-chip");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setMnemonicParsing(false);
        chip.setAccessibleText(MessageFormat.format(resources.getString("dossiers.chip.remove"), chosen.label()));
        chip.setOnAction(e -> chosen.remove().run());
        return chip;
    }

    @FXML
    private void clear() {
        vm.getFilters().clear();
    }

    public DossiersViewModel getVm() {
        return vm;
    }
}
