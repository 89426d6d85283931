package fr.guichet.ui.common;

import org.kordamp.ikonli.javafx.FontIcon;

/** Icons for what is made in code; FXML names them itself. An icon always stands beside a text or on a named control. */
public final class Icons {
    private Icons() {}

    public static FontIcon of(String literal) {
        return new FontIcon(literal);
    }

    public static FontIcon of(Commands command) {
        return new FontIcon(command.icon());
    }
}
