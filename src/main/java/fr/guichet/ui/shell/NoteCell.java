package fr.guichet.ui.shell;

import fr.guichet.ui.shell.NotificationsViewModel.Note;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** One thing that happened: icon, sentence, time. */
final class NoteCell extends ListCell<Note> {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final FontIcon icon = new FontIcon("mdi2b-bell-outline");
    private final Label sentence = new Label();
    private final Label time = new Label();
    private final HBox row = new HBox(8, icon, sentence, time);

    NoteCell() {
        row.setAlignment(Pos.TOP_LEFT);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        time.getStyleClass().addAll("muted", "small");
        time.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Note note, boolean empty) {
        super.updateItem(note, empty);
        if (empty || note == null) {
            setGraphic(null);
        } else {
            icon.setIconLiteral(note.look().icon());
            pseudoClassStateChanged(DANGER, note.look().tone().equals("danger"));
            pseudoClassStateChanged(WARNING, note.look().tone().equals("warning"));
            sentence.setText(note.sentence());
            time.setText(note.time());
            setGraphic(row);
        }
    }
}
