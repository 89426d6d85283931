package fr.guichet.ui.dossier;

import fr.guichet.ui.dossier.JournalViewModel.By;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** What was done, and by whom. */
public final class JournalController {
    private final DossierViewModel vm;
    private final ToggleGroup group = new ToggleGroup();

    @FXML
    private HBox by;

    @FXML
    private ListView<JournalLine> list;

    @FXML
    private ResourceBundle resources;

    JournalController(DossierViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        for (By who : By.values()) {
            by.getChildren().add(toggle(who));
        }
        list.setItems(vm.getJournal().lines());
        list.setCellFactory(l -> new JournalCell());
    }

    private ToggleButton toggle(By who) {
        ToggleButton toggle = new ToggleButton(resources.getString(who.textKey()));
        toggle.setId("by-" + who.name().toLowerCase(Locale.ROOT));
        toggle.setToggleGroup(group);
        toggle.setOnAction(e -> vm.getJournal().byProperty().set(who));
        vm.getJournal().byProperty().subscribe(now -> toggle.setSelected(now == who));
        return toggle;
    }

    public DossierViewModel getVm() {
        return vm;
    }
}
