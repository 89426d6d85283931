package fr.guichet.app;

import fr.guichet.base.Settings;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window stood when it was left, if that screen is still there. */
final class WindowPlace {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final Settings settings;

    WindowPlace(Settings settings) {
        this.settings = settings;
    }

    void restore(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(settings.number("window.width", WIDTH), screen.getWidth()));
        stage.setHeight(Math.min(settings.number("window.height", HEIGHT), screen.getHeight()));
        double x = settings.number("window.x", Double.NaN);
        double y = settings.number("window.y", Double.NaN);
        if (!Screen.getScreensForRectangle(x, y, 80, 40).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
        boolean firstTime = settings.get("window.width").isEmpty();
        stage.setMaximized(firstTime
                || settings.get("window.maximized").filter("true"::equals).isPresent());
    }

    void keep(Stage stage) {
        settings.put("window.maximized", String.valueOf(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isIconified()) {
            settings.put("window.x", String.valueOf(stage.getX()));
            settings.put("window.y", String.valueOf(stage.getY()));
            settings.put("window.width", String.valueOf(stage.getWidth()));
            settings.put("window.height", String.valueOf(stage.getHeight()));
        }
    }
}
