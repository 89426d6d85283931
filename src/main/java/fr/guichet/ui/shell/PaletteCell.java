package fr.guichet.ui.shell;

import fr.guichet.ui.shell.PaletteViewModel.Entry;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of the box: icon, name, what it is about, its keys. */
final class PaletteCell extends ListCell<Entry> {
    private final FontIcon icon = new FontIcon("mdi2m-magnify");
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label keys = new Label();
    private final HBox row = new HBox(8, icon, title, detail, new Region(), keys);

    PaletteCell() {
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(row.getChildren().get(3), Priority.ALWAYS);
        detail.getStyleClass().add("muted");
        detail.setMinWidth(0);
        title.setMinWidth(Region.USE_PREF_SIZE);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        keys.getStyleClass().add("keycap");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            icon.setIconLiteral(entry.icon());
            title.setText(entry.title());
            detail.setText(entry.detail());
            keys.setText(entry.keys());
            keys.setVisible(!entry.keys().isEmpty());
            setAccessibleText(entry.title() + " " + entry.detail());
            setGraphic(row);
        }
    }
}
