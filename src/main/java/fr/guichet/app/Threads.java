package fr.guichet.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The program's threads: named, daemon, ended together.
 *
 * @param ocr recognises single pages; one thread a core
 * @param documents works on whole documents outside the durable jobs; one thread a core
 * @param screens loads what screens show
 */
record Threads(ExecutorService ocr, ExecutorService documents, ExecutorService screens) implements AutoCloseable {
    private static final int SCREENS = 4;

    static Threads start() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new Threads(
                Executors.newFixedThreadPool(cores, named("ocr")),
                Executors.newFixedThreadPool(cores, named("document")),
                Executors.newFixedThreadPool(SCREENS, named("screen")));
    }

    private static ThreadFactory named(String name) {
        var count = new AtomicInteger();
        return work -> {
            var thread = new Thread(work, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Ends what is idle at once and gives what runs a moment: an engine of another language dies hard. */
    @Override
    public void close() {
        ocr.shutdown();
        documents.shutdown();
        screens.shutdown();
        try {
            if (!ocr.awaitTermination(3, TimeUnit.SECONDS)) {
                ocr.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
