package fr.guichet.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import fr.guichet.base.Settings;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;

/** Light or dark, remembered. Dark is the same style sheets with other colours. */
public final class Theme {
    private static final String SETTING = "theme";
    private static final List<String> SHEETS =
            List.of("controls", "shell", "page", "demarrage", "accueil", "reception", "dossiers", "dossier", "revue");

    private final Settings settings;
    private final BooleanProperty dark;

    public Theme(Settings settings) {
        this.settings = settings;
        dark = new SimpleBooleanProperty(
                settings.get(SETTING).filter("dark"::equals).isPresent());
    }

    public void toggle() {
        dark.set(!dark.get());
        settings.put(SETTING, dark.get() ? "dark" : "light");
    }

    public BooleanProperty darkProperty() {
        return dark;
    }

    public boolean isDark() {
        return dark.get();
    }

    /** Dresses the scene now and whenever the theme changes while it is shown. */
    public void dress(Scene scene) {
        wear(scene);
        dark.when(scene.windowProperty().isNotNull()).subscribe(() -> wear(scene));
    }

    private void wear(Scene scene) {
        Application.setUserAgentStylesheet(
                dark.get() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(Stream.concat(dark.get() ? Stream.of("colours", "dark") : Stream.of("colours"), SHEETS.stream())
                        .map(Theme::sheet)
                        .toList());
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/styles/" + name + ".css"), name)
                .toExternalForm();
    }
}
