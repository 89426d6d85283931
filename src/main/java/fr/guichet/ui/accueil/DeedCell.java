package fr.guichet.ui.accueil;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of what happened; a dot where it is new. */
final class DeedCell extends ListCell<DeedLine> {
    private static final String[] TONES = {"neutral", "accent", "success", "warning", "danger"};

    private final FontIcon icon = new FontIcon("mdi2b-bell-outline");
    private final Label sentence = new Label();
    private final Label about = new Label();
    private final Label when = new Label();
    private final Region dot = new Region();
    private final HBox row = new HBox(icon, sentence, about, when, new StackPane(dot));

    DeedCell() {
        getStyleClass().add("deed");
        row.getStyleClass().add("deed-inner");
        row.setAlignment(Pos.CENTER_LEFT);
        sentence.setMinWidth(Region.USE_PREF_SIZE);
        about.getStyleClass().add("muted");
        about.setTextOverrun(OverrunStyle.ELLIPSIS);
        about.setMinWidth(0);
        about.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(about, Priority.ALWAYS);
        when.getStyleClass().addAll("muted", "small");
        when.setMinWidth(Region.USE_PREF_SIZE);
        dot.getStyleClass().add("deed-dot");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(DeedLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        icon.setIconLiteral(line.look().icon());
        for (String tone : TONES) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(tone), tone.equals(line.look().tone()));
        }
        sentence.setText(line.sentence());
        about.setText(line.about());
        when.setText(line.when());
        dot.setVisible(line.fresh());
        setAccessibleText(line.when() + " " + line.sentence() + " " + line.about());
        setGraphic(row);
    }
}
