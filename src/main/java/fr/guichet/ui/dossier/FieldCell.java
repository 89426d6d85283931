package fr.guichet.ui.dossier;

import fr.guichet.ui.common.Chip;
import java.util.ResourceBundle;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A value: its name and state, the value itself, where it comes from. */
final class FieldCell extends ListCell<FieldLine> {
    private final ResourceBundle texts;
    private final Label name = new Label();
    private final Label value = new Label();
    private final Label origin = new Label();
    private final Chip state = new Chip();
    private final VBox box;

    FieldCell(ResourceBundle texts) {
        this.texts = texts;
        name.getStyleClass().addAll("muted", "small");
        name.setMinWidth(0);
        value.getStyleClass().add("field-value");
        value.setWrapText(true);
        origin.getStyleClass().addAll("muted", "small");
        origin.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, name, gap, state);
        head.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(2, head, value, origin);
        box.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable FieldLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            String is = texts.getString(line.state().text());
            name.setText(line.name());
            value.setText(line.value());
            value.setManaged(!line.value().isEmpty());
            origin.setText(line.origin());
            state.show(line.state(), is);
            setAccessibleText(String.join(", ", line.name(), line.value(), is, line.origin()));
            setGraphic(box);
        }
    }
}
