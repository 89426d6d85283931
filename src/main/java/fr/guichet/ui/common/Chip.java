package fr.guichet.ui.common;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/** A small label with an icon and a word, in the tone of what it tells. */
public final class Chip extends Label {
    private static final String[] TONES = {"neutral", "accent", "success", "warning", "danger"};

    private final FontIcon icon = new FontIcon();

    public Chip() {
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
        setVisible(false);
        setManaged(false);
    }

    public void show(Look look, Words words) {
        show(look, words.say(look.text()));
    }

    /** The look with a sentence of its own. */
    public void show(Look look, String text) {
        icon.setIconLiteral(look.icon());
        setGraphic(icon);
        setText(text);
        setAccessibleText(text);
        for (String tone : TONES) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(tone), tone.equals(look.tone()));
        }
        setVisible(true);
        setManaged(true);
    }

    public void clear() {
        setText("");
        setGraphic(null);
        setVisible(false);
        setManaged(false);
    }
}
