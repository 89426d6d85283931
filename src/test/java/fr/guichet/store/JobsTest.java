package fr.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.base.Jobs;
import fr.guichet.base.Problem;
import fr.guichet.base.Progress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothEngines
class JobsTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final Store store;
    private final Map<String, AtomicInteger> runs = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> givenUp = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Jobs.Status> heard = new ConcurrentLinkedQueue<>();

    JobsTest(Engine engine) {
        store = Store.open(engine.fresh(), new StoreOptions(Clock.systemUTC(), "here", 2));
        store.jobs().changes().subscribe(heard::add);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aJobRunsOnce() {
        start((key, progress) -> new Jobs.Outcome.Done());

        store.jobs().submit("read", "a");
        store.jobs().submit("read", "b");

        assertThat(store.jobs().awaitIdle(LONG)).isTrue();
        assertThat(runs.get("a")).hasValue(1);
        assertThat(runs.get("b")).hasValue(1);
        assertThat(store.jobs().pending()).isEmpty();
        assertThat(states("a")).containsExactly(Jobs.State.WAITING, Jobs.State.RUNNING, Jobs.State.DONE);
    }

    @Test
    void aFaultThatPassesIsTriedAgain() {
        start((key, progress) ->
                runs.get(key).get() == 1 ? new Jobs.Outcome.Retry(new Problem("busy")) : new Jobs.Outcome.Done());

        store.jobs().submit("read", "a");

        org.awaitility.Awaitility.await().atMost(LONG).until(() -> states("a").contains(Jobs.State.DONE));
        assertThat(runs.get("a")).hasValue(2);
        assertThat(states("a")).contains(Jobs.State.RETRYING);
        assertThat(givenUp).isEmpty();
    }

    @Test
    void aFaultThatStaysIsHandedToAPerson() {
        start((key, progress) -> new Jobs.Outcome.Failed(new Problem("damaged")));

        store.jobs().submit("read", "a");

        assertThat(store.jobs().awaitIdle(LONG)).isTrue();
        assertThat(givenUp).containsExactly("a damaged");
        assertThat(states("a")).endsWith(Jobs.State.FAILED);
    }

    @Test
    void aJobGoesWithItsTransaction() {
        start((key, progress) -> new Jobs.Outcome.Done());
        try {
            store.unitOfWork().inTransaction(() -> {
                store.jobs().submit("read", "a");
                throw new Problem("cancelled");
            });
        } catch (Problem expected) {
            assertThat(expected.key()).isEqualTo("cancelled");
        }

        assertThat(store.jobs().pending()).isEmpty();
        assertThat(store.jobs().awaitIdle(LONG)).isTrue();
        assertThat(runs).isEmpty();
        assertThat(heard).isEmpty();
    }

    private List<Jobs.State> states(String key) {
        return heard.stream()
                .filter(status -> status.key().equals(key))
                .map(Jobs.Status::state)
                .toList();
    }

    private void start(BiFunction<String, Progress, Jobs.Outcome> work) {
        store.jobs().handle(new Jobs.Handler() {
            @Override
            public String kind() {
                return "read";
            }

            @Override
            public Jobs.Outcome run(String key, Progress progress) {
                runs.computeIfAbsent(key, k -> new AtomicInteger()).incrementAndGet();
                return work.apply(key, progress);
            }

            @Override
            public void giveUp(String key, Problem problem) {
                givenUp.add(key + " " + problem.key());
            }
        });
        store.jobs().start();
    }
}
