package fr.guichet.app;

import java.nio.file.Path;
import java.time.Duration;

/** Everything opened for one command, and closed after it in the right order, also where the process is told to end. */
final class Workplace implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofDays(7);

    private final Shutdown shutdown = new Shutdown();
    private final Wiring wiring;

    private Workplace(Cli cli, Path folder) {
        Logs.into(folder);
        try {
            var threads = shutdown.add(Threads.start());
            var engines = shutdown.add(Engines.start(cli.places(), threads, cli.texts()));
            wiring = shutdown.add(Wiring.open(folder, engines, cli.texts()));
        } catch (RuntimeException e) {
            shutdown.close();
            throw e;
        }
    }

    /** Opens the data folder and goes on with what was left undone. */
    static Workplace open(Cli cli, DataOption data) {
        Workplace work = look(cli, data);
        work.wiring.start();
        return work;
    }

    /** Opens the data folder; nothing moves. */
    static Workplace look(Cli cli, DataOption data) {
        return new Workplace(cli, data.of(cli.places()));
    }

    Wiring wiring() {
        return wiring;
    }

    void awaitIdle() {
        wiring.jobs().awaitIdle(LONGEST);
    }

    @Override
    public void close() {
        shutdown.close();
    }
}
