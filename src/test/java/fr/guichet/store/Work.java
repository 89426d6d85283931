package fr.guichet.store;

import fr.guichet.base.Jobs;
import fr.guichet.base.Problem;
import fr.guichet.base.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** A handler that remembers what it was asked to do. */
final class Work implements Jobs.Handler {
    static final String KIND = "read";

    private final BiFunction<String, Progress, Jobs.Outcome> how;
    private final List<String> runs = new ArrayList<>();
    private final List<String> givenUp = new ArrayList<>();

    Work(BiFunction<String, Progress, Jobs.Outcome> how) {
        this.how = how;
    }

    static Work done() {
        return new Work((key, progress) -> new Jobs.Outcome.Done());
    }

    static Jobs.Outcome retry(String problem) {
        return new Jobs.Outcome.Retry(new Problem(problem));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Jobs.Outcome run(String key, Progress progress) {
        synchronized (this) {
            runs.add(key);
        }
        return how.apply(key, progress);
    }

    @Override
    public synchronized void giveUp(String key, Problem problem) {
        givenUp.add(key + " " + problem.key());
    }

    synchronized List<String> runs() {
        return List.copyOf(runs);
    }

    synchronized List<String> givenUp() {
        return List.copyOf(givenUp);
    }
}
