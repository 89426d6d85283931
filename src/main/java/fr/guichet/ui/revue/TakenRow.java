package fr.guichet.ui.revue;

import fr.guichet.domain.FieldState;
import fr.guichet.ui.common.Chip;
import fr.guichet.ui.common.Icons;
import fr.guichet.ui.common.Looks;
import fr.guichet.ui.revue.HeadViewModel.Taken;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the dossier was taken for, to be confirmed or changed. */
final class TakenRow extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final Label name = new Label();
    private final Chip state = new Chip();
    private final Button value = new Button();
    private final Label why = new Label();

    TakenRow(String title, Runnable change) {
        name.setText(title);
        getStyleClass().addAll("review-row", "taken-row");
        setId("taken");
        name.getStyleClass().add("review-name");
        name.setLabelFor(value);
        value.setId("taken-value");
        value.getStyleClass().add("taken-value");
        value.setMaxWidth(Double.MAX_VALUE);
        value.setOnAction(e -> change.run());
        why.getStyleClass().add("review-detail");
        why.setWrapText(true);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, name, gap, state);
        head.getStyleClass().add("review-row-head");
        getChildren().addAll(head, value, why);
    }

    void show(Taken taken) {
        value.setText(taken.name());
        value.setGraphic(Icons.of(taken.look().icon()));
        value.setAccessibleText(name.getText() + " : " + taken.name() + ", " + taken.state());
        why.setText(taken.why());
        if (taken.state().isEmpty()) {
            state.clear();
        } else {
            state.show(taken.doubtful() ? Looks.of(FieldState.TO_CHECK) : taken.look(), taken.state());
        }
        pseudoClassStateChanged(WARNING, taken.doubtful());
        value.setTooltip(taken.why().isEmpty() ? null : new Tooltip(taken.why()));
    }

    void here(boolean is) {
        pseudoClassStateChanged(HERE, is);
        why.setVisible(is && !why.getText().isEmpty());
        why.setManaged(why.isVisible());
        if (is) {
            value.requestFocus();
        }
    }
}
