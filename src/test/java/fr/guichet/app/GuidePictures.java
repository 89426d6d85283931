package fr.guichet.app;

import fr.guichet.base.Progress;
import fr.guichet.base.Settings;
import fr.guichet.base.Texts;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.Matter;
import fr.guichet.domain.Person;
import fr.guichet.domain.Stage;
import fr.guichet.ui.UiHarness;
import fr.guichet.ui.common.Route;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/**
 * Takes the pictures of the guide from the real program with the demonstration in it, without a display:
 * GuidePictures FOLDER [NAME…]. Each screen in both themes, at 1366×768 and 1920×1080.
 */
public final class GuidePictures {
    private static final int[][] SIZES = {{1366, 768}, {1920, 1080}};

    private final Path folder;
    private final DesktopGround ground;
    private final Wiring wiring;

    private GuidePictures(Path folder, DesktopGround ground, Wiring wiring) {
        this.folder = folder;
        this.ground = ground;
        this.wiring = wiring;
    }

    public static void main(String[] arguments) throws IOException {
        UiHarness.start();
        Path home = Files.createTempDirectory("guide");
        Places places = new Places(home.resolve("guichet.properties"), home.resolve("data"), home.resolve("cache"));
        var settings = Settings.inMemory();
        var shutdown = new Shutdown();
        var ground = new DesktopGround(places, settings, shutdown, address -> {});
        Texts texts = Texts.in(Locale.FRANCE);
        var engines = shutdown.add(Engines.start(places, ground.threads(), texts));
        var wiring = shutdown.add(Wiring.open(places.data(), engines, texts));
        wiring.start();
        wiring.demo().run("Camille Roussel", Progress.NONE);
        wiring.jobs().awaitIdle(Duration.ofMinutes(5));
        Set<String> wanted = Set.of(Arrays.copyOfRange(arguments, 1, arguments.length));
        new GuidePictures(Path.of(arguments[0]), ground, wiring).take(wanted, texts);
        System.exit(0);
    }

    private Map<String, Route> places() {
        Map<String, Route> places = new LinkedHashMap<>();
        places.put("accueil", new Route.Accueil());
        places.put("reception", new Route.Reception());
        places.put("dossiers", Route.Dossiers.all());
        DossierRow invoice = invoice();
        places.put("dossier", new Route.Dossier(invoice.id()));
        places.put("revue", new Route.Revue(Optional.of(invoice.id())));
        return places;
    }

    /** The invoice of the demonstration with the most to say. */
    private DossierRow invoice() {
        return wiring.store().dossiers().search(DossierQuery.all(100).stages(Set.of(Stage.NEEDS_REVIEW))).stream()
                .filter(row -> row.matter() == Matter.INVOICE)
                .max(java.util.Comparator.comparing(
                        (DossierRow row) -> row.worst().map(Enum::ordinal).orElse(-1)))
                .orElseThrow();
    }

    private void take(Set<String> wanted, Texts texts) throws IOException {
        for (boolean dark : new boolean[] {false, true}) {
            ground.settings().put("theme", dark ? "dark" : "light");
            for (int[] size : SIZES) {
                javafx.stage.Stage stage = UiHarness.onScreen(() -> stage(size));
                var person = new Person("Camille Roussel", UUID.randomUUID().toString());
                var window = new MainWindow(stage, ground, wiring, person, texts);
                UiHarness.onScreen(window::show);
                UiHarness.onScreen(stage::show);
                for (var place : places().entrySet()) {
                    if (wanted.isEmpty() || wanted.contains(place.getKey())) {
                        UiHarness.onScreen(() -> window.go(place.getValue()));
                        String name = place.getKey() + "-" + (dark ? "dark" : "light");
                        save(settled(stage), name + "-" + size[0] + "x" + size[1] + ".png");
                    }
                }
                UiHarness.onScreen(window::close);
                UiHarness.onScreen(stage::close);
            }
        }
    }

    private static javafx.stage.Stage stage(int[] size) {
        var stage = new javafx.stage.Stage();
        stage.setWidth(size[0]);
        stage.setHeight(size[1]);
        stage.setScene(new Scene(new javafx.scene.layout.Pane(), size[0], size[1]));
        return stage;
    }

    /** The window once nothing in it changes any more. */
    private static BufferedImage settled(javafx.stage.Stage stage) {
        BufferedImage last = picture(stage);
        for (int i = 0; i < 40; i++) {
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(400).toNanos());
            BufferedImage now = picture(stage);
            if (i > 3 && same(last, now)) {
                return now;
            }
            last = now;
        }
        return last;
    }

    private static BufferedImage picture(javafx.stage.Stage stage) {
        WritableImage shown = UiHarness.onScreen(() -> stage.getScene().snapshot(null));
        int width = (int) shown.getWidth();
        int height = (int) shown.getHeight();
        int[] pixels = new int[width * height];
        shown.getPixelReader()
                .getPixels(0, 0, width, height, javafx.scene.image.PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }

    private static boolean same(BufferedImage a, BufferedImage b) {
        return Arrays.equals(
                a.getRGB(0, 0, a.getWidth(), a.getHeight(), null, 0, a.getWidth()),
                b.getRGB(0, 0, b.getWidth(), b.getHeight(), null, 0, b.getWidth()));
    }

    private void save(BufferedImage image, String name) throws IOException {
        Files.createDirectories(folder);
        ImageIO.write(image, "png", folder.resolve(name).toFile());
    }
}
