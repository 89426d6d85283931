package fr.guichet.app;

import fr.guichet.ui.common.FxTasks;
import java.time.Duration;
import java.time.Instant;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Ends the program as soon as its window could be used, and says when that was where it is asked for. */
final class MeasuredStart {
    /** Long enough for the first screen to be filled, which belongs into the start-up cache. */
    private static final Duration WARM = Duration.ofSeconds(6);

    private final Scene scene;
    private final FxTasks tasks;
    private final DesktopOptions options;

    MeasuredStart(Scene scene, FxTasks tasks, DesktopOptions options) {
        this.scene = scene;
        this.tasks = tasks;
        this.options = options;
    }

    void run() {
        if (options.warmUp()) {
            tasks.after(WARM, Platform::exit);
            return;
        }
        Runnable[] first = new Runnable[1];
        first[0] = () -> {
            scene.removePostLayoutPulseListener(first[0]);
            // the pulse is drawn, and the thread that hears keys is free again
            tasks.later(this::tell);
        };
        scene.addPostLayoutPulseListener(first[0]);
    }

    private void tell() {
        Instant now = Instant.now();
        System.out.println(now.getEpochSecond() * 1_000_000_000L + now.getNano());
        Platform.exit();
    }
}
