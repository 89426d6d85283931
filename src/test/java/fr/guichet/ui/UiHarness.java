package fr.guichet.ui;

import fr.guichet.base.Settings;
import fr.guichet.ui.common.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * A window on a screen that is not there, to walk through and to take pictures of. JavaFX is started once, on the
 * headless platform of the tests. {@code pictures("accueil", () -> root)} leaves {@code target/pictures/accueil-*.png}:
 * both sizes in both themes.
 */
public final class UiHarness implements AutoCloseable {
    public static final Path FOLDER = Path.of("target/pictures");

    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private final Theme theme = new Theme(Settings.inMemory());
    private final Stage stage;
    private final Scene scene;

    private UiHarness(Parent root, int width, int height, boolean dark) {
        if (dark) {
            theme.toggle();
        }
        scene = new Scene(root, width, height);
        theme.dress(scene);
        stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    /** Starts JavaFX unless it runs already. */
    public static void start() {
        if (STARTED.compareAndSet(false, true)) {
            // for a main method started by hand; Maven gives the same to the tests
            System.getProperties().putIfAbsent("glass.platform", "Wide");
            System.getProperties().putIfAbsent("wide.w", "1920");
            System.getProperties().putIfAbsent("wide.h", "1200");
            System.getProperties().putIfAbsent("prism.order", "sw");
            System.getProperties().putIfAbsent("java.awt.headless", "true");
            try {
                Platform.startup(() -> {});
            } catch (IllegalStateException alreadyRunning) {
                // TestFX was quicker
                STARTED.set(true);
            }
            Platform.setImplicitExit(false);
        }
    }

    /** A shown window with what the maker makes; made and shown on the screen's thread. */
    public static UiHarness show(Supplier<? extends Parent> root, int width, int height, boolean dark) {
        return onScreen(() -> new UiHarness(root.get(), width, height, dark));
    }

    /** Pictures of a view in both sizes and both themes; it is made anew for each. */
    public static void pictures(String name, Supplier<? extends Parent> root) {
        pictures(name, root, harness -> {});
    }

    /** The same, after something was done in the window. */
    public static void pictures(String name, Supplier<? extends Parent> root, Act before) {
        for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
            for (boolean dark : new boolean[] {false, true}) {
                try (UiHarness harness = show(root, size[0], size[1], dark)) {
                    before.on(harness);
                    harness.picture(name + "-" + size[0] + "x" + size[1] + (dark ? "-dark" : "-light"));
                }
            }
        }
    }

    /** What is done in the window before its picture is taken. */
    @FunctionalInterface
    public interface Act {
        void on(UiHarness harness);
    }

    /** Does something on the screen's thread and waits for its answer. */
    public static <T> T onScreen(Supplier<T> work) {
        start();
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.get());
            } catch (RuntimeException | Error thrown) {
                answer.completeExceptionally(thrown);
            }
        });
        return answer.orTimeout(60, TimeUnit.SECONDS).join();
    }

    public static void onScreen(Runnable work) {
        onScreen(() -> {
            work.run();
            return true;
        });
    }

    /** Leaves {@code target/pictures/<name>.png}. */
    public Path picture(String name) {
        WritableImage image = onScreen(() -> {
            // cells of lists come with the first layout, their own layout with the second
            for (int i = 0; i < 3; i++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            return scene.snapshot(null);
        });
        return save(image, FOLDER.resolve(name + ".png"));
    }

    public Scene scene() {
        return scene;
    }

    public Stage stage() {
        return stage;
    }

    public Theme theme() {
        return theme;
    }

    @Override
    public void close() {
        onScreen(() -> {
            stage.hide();
            scene.setRoot(new StackPane());
        });
    }

    private static Path save(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
