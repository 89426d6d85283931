package fr.guichet.ui.revue;

import fr.guichet.ui.common.Chip;
import fr.guichet.ui.common.Look;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** Which dossier, why it is here, which of its documents. */
public final class HeadController {
    private final RevueViewModel vm;

    @FXML
    private FlowPane reasons;

    @FXML
    private Label notice;

    @FXML
    private HBox papers;

    @FXML
    private ResourceBundle resources;

    HeadController(RevueViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        vm.getHead()
                .getReasons()
                .subscribe(() -> reasons.getChildren()
                        .setAll(vm.getHead().getReasons().stream()
                                .map(this::chip)
                                .toList()));
        notice.visibleProperty().bind(vm.getHead().noticeProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        vm.getDocuments().getPapers().subscribe(this::strip);
        vm.getDocuments().chosenProperty().subscribe(this::strip);
    }

    private Chip chip(Look look) {
        var chip = new Chip();
        chip.show(look, resources.getString(look.text()));
        return chip;
    }

    /** Worth its place only where there is a choice. */
    private void strip() {
        var all = vm.getDocuments().getPapers();
        papers.setVisible(all.size() > 1);
        papers.setManaged(all.size() > 1);
        papers.getChildren()
                .setAll(all.stream()
                        .map(paper -> PaperTab.of(paper, vm.getDocuments()))
                        .toArray(ToggleButton[]::new));
    }

    @FXML
    private void openDossier() {
        vm.openDossier();
    }

    public RevueViewModel getVm() {
        return vm;
    }
}
