package fr.guichet.ui.revue;

import fr.guichet.ui.common.Icons;
import fr.guichet.ui.revue.DocumentsViewModel.Paper;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/** One document of the strip above the page. */
final class PaperTab {
    private PaperTab() {}

    static ToggleButton of(Paper paper, DocumentsViewModel vm) {
        var tab = new ToggleButton(paper.kind(), Icons.of("mdi2f-file-document-outline"));
        tab.getStyleClass().add("paper-tab");
        tab.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        tab.setMinWidth(64);
        tab.setTooltip(new Tooltip(paper.name()));
        tab.setAccessibleText(paper.kind() + ", " + paper.name());
        tab.setSelected(vm.chosenProperty().get().filter(paper.id()::equals).isPresent());
        tab.setOnAction(e -> {
            tab.setSelected(true);
            vm.choose(paper.id());
        });
        return tab;
    }
}
