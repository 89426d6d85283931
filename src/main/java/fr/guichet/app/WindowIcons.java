package fr.guichet.app;

import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The program's icon in the sizes that systems ask for. */
final class WindowIcons {
    private WindowIcons() {}

    static void on(Stage stage) {
        IntStream.of(32, 64, 256)
                .forEach(size -> stage.getIcons()
                        .add(new Image(Objects.requireNonNull(
                                WindowIcons.class.getResourceAsStream("/icons/guichet-" + size + ".png")))));
    }
}
