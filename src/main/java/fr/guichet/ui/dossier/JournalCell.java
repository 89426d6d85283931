package fr.guichet.ui.dossier;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Something that was done: when, by whom, what, and what it changed. */
final class JournalCell extends ListCell<JournalLine> {
    private static final PseudoClass PERSON = PseudoClass.getPseudoClass("person");

    private final Label day = new Label();
    private final FontIcon icon = new FontIcon("mdi2c-cog-outline");
    private final Label sentence = label("journal-sentence");
    private final Label who = label("muted");
    private final Label change = label("journal-change");
    private final VBox box;

    JournalCell() {
        day.getStyleClass().add("journal-day");
        who.getStyleClass().add("small");
        VBox words = new VBox(2, sentence, change, who);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        box = new VBox(6, day, new HBox(8, icon, words));
        setPrefWidth(0);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    protected void updateItem(@Nullable JournalLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        pseudoClassStateChanged(PERSON, line.person());
        show(day, line.day());
        icon.setIconLiteral(line.icon());
        sentence.setText(line.sentence());
        show(change, line.change());
        who.setText(line.time() + " · " + line.who());
        setAccessibleText(String.join(", ", line.day(), line.time(), line.who(), line.sentence(), line.change()));
        setGraphic(box);
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
