package fr.guichet.ui.common;

import fr.guichet.base.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * Loads views: {@code load("revue/revue", controller)} reads {@code fxml/revue/revue.fxml} from the class path with
 * the texts of one language. Every controller that the file or its includes name is handed in; one that is not is an error.
 */
public final class Views {
    private final Texts texts;

    public Views(Texts texts) {
        this.texts = texts;
    }

    /** Loads the view of a screen with the controllers of its parts. */
    public View<Screen> load(String name, Screen screen) {
        List<Object> controllers = new ArrayList<>(screen.parts());
        controllers.add(screen);
        return new View<>(read(name, controllers), screen);
    }

    /** Loads a view that is not a whole screen: a cell, a panel. */
    public <C> View<C> part(String name, C controller) {
        return new View<>(read(name, List.of(controller)), controller);
    }

    private Parent read(String name, List<Object> controllers) {
        URL file = Views.class.getResource("/fxml/" + name + ".fxml");
        if (file == null) {
            throw new IllegalArgumentException("no view " + name);
        }
        var loader = new FXMLLoader(file, texts.bundle());
        loader.setControllerFactory(type -> controllers.stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no controller " + type.getName() + " for " + name)));
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("view " + name, e);
        }
    }
}
