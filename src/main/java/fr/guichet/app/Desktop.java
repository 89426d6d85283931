package fr.guichet.app;

import fr.guichet.base.Settings;
import javafx.application.Application;
import javafx.stage.Stage;

/** The program with a window. */
public final class Desktop extends Application {
    private final Shutdown shutdown = new Shutdown();

    @Override
    public void start(Stage stage) {
        Places places = Places.ofThisMachine();
        Settings settings = new FileSettings(places.settings());
        var options = DesktopOptions.of(getParameters().getRaw());
        var ground = new DesktopGround(places, settings, shutdown, getHostServices()::showDocument);
        new DesktopStart(stage, ground, options).run();
    }

    @Override
    public void stop() {
        shutdown.close();
    }
}
