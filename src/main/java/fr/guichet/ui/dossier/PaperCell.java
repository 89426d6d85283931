package fr.guichet.ui.dossier;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A document: what it is, its name, its pages; one that came inside a mail stands further in. */
final class PaperCell extends ListCell<Paper> {
    private static final PseudoClass ATTACHED = PseudoClass.getPseudoClass("attached");

    private final FontIcon icon = new FontIcon("mdi2f-file-outline");
    private final Label name = new Label();
    private final Label kind = new Label();
    private final Label details = new Label();
    private final Tooltip whole = new Tooltip();
    private final HBox row;

    PaperCell() {
        name.setMinWidth(0);
        kind.getStyleClass().addAll("muted", "small");
        details.getStyleClass().addAll("muted", "small");
        VBox words = new VBox(2, name, kind, details);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(8, icon, words);
        row.setAlignment(Pos.TOP_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Paper paper, boolean empty) {
        super.updateItem(paper, empty);
        boolean shown = !empty && paper != null;
        pseudoClassStateChanged(ATTACHED, shown && paper.attached());
        if (shown) {
            icon.setIconLiteral(paper.icon());
            name.setText(paper.name());
            kind.setText(paper.kind());
            details.setText(paper.details());
            whole.setText(paper.name());
            setTooltip(whole);
            setAccessibleText(String.join(", ", paper.name(), paper.kind(), paper.details()));
            setGraphic(row);
        } else {
            setTooltip(null);
            setAccessibleText(null);
            setGraphic(null);
        }
    }
}
