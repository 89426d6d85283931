package fr.guichet.app;

import fr.guichet.base.Settings;
import fr.guichet.ui.common.FxTasks;
import java.util.function.Consumer;

/**
 * What there is before any data folder is opened.
 *
 * @param browse shows an address in the system's own program for it
 */
record DesktopGround(
        Places places, Settings settings, Shutdown shutdown, Threads threads, FxTasks tasks, Consumer<String> browse) {
    DesktopGround(Places places, Settings settings, Shutdown shutdown, Consumer<String> browse) {
        this(places, settings, shutdown, shutdown.add(Threads.start()), browse);
    }

    private DesktopGround(
            Places places, Settings settings, Shutdown shutdown, Threads threads, Consumer<String> browse) {
        this(places, settings, shutdown, threads, new FxTasks(threads.screens()), browse);
    }
}
