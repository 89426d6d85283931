package fr.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import fr.guichet.base.Jobs;
import fr.guichet.base.Jobs.State;
import fr.guichet.base.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothEngines
class JobsTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final StorePlace place;
    private final MovingClock clock = new MovingClock();
    private final Store store;
    private final Jobs jobs;
    private final List<Jobs.Status> heard = Collections.synchronizedList(new ArrayList<>());

    JobsTest(Engine engine) {
        place = engine.fresh();
        store = Store.open(place, new StoreOptions(clock, "here", 2));
        jobs = store.jobs();
        jobs.changes().subscribe(heard::add);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aJobRunsOnceAndTellsOfIt() {
        Work work = start(new Work((key, progress) -> {
            progress.report(0.5, "job.reading");
            return new Jobs.Outcome.Done();
        }));

        jobs.submit(Work.KIND, "a");

        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(work.runs()).containsExactly("a");
        assertThat(jobs.pending()).isEmpty();
        assertThat(states("a")).containsExactly(State.WAITING, State.RUNNING, State.RUNNING, State.DONE);
        assertThat(heard.get(2)).isEqualTo(new Jobs.Status(Work.KIND, "a", State.RUNNING, 0.5, "job.reading", 1));
        assertThat(heard.getLast().done()).isEqualTo(1);
    }

    @Test
    void askingAgainWhileItWaitsDoesNothing() {
        jobs.submit(Work.KIND, "a");
        jobs.submit(Work.KIND, "a");
        AtOnce.run(4, i -> {
            jobs.submit(Work.KIND, "a");
            return i;
        });
        assertThat(jobs.pending()).containsExactly(new Jobs.Status(Work.KIND, "a", State.WAITING, -1, "", 0));
        assertThat(jobs.awaitIdle(Duration.ofMillis(50))).isFalse();

        Work work = start(Work.done());

        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(work.runs()).containsExactly("a");
        jobs.submit(Work.KIND, "a");
        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(work.runs()).containsExactly("a", "a");
    }

    @Test
    void manyRunEachOnceAndInTheirOrder() {
        List<String> keys = IntStream.range(0, 60).mapToObj(i -> "k" + i).toList();
        keys.forEach(key -> jobs.submit(Work.KIND, key));

        Work work = start(Work.done());

        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(work.runs()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void aFaultThatPassesIsTriedAgainLater() {
        Work work = start(new Work((key, progress) ->
                clock.instant().equals(Samples.MORNING) ? Work.retry("reading.busy") : new Jobs.Outcome.Done()));

        jobs.submit(Work.KIND, "a");
        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(jobs.pending()).containsExactly(new Jobs.Status(Work.KIND, "a", State.RETRYING, -1, "", 1));
        clock.move(JobRuns.pause(1));

        await().atMost(LONG).until(() -> jobs.pending().isEmpty());
        assertThat(work.runs()).hasSize(2);
        assertThat(work.givenUp()).isEmpty();
        assertThat(states("a"))
                .containsExactly(State.WAITING, State.RUNNING, State.RETRYING, State.RUNNING, State.DONE);
    }

    @Test
    void aFaultThatNeverPassesIsHandedToAPersonInTheEnd() {
        Work work = start(new Work((key, progress) -> {
            throw new Problem("reading.busy");
        }));

        jobs.submit(Work.KIND, "a");
        await().atMost(LONG).until(() -> {
            clock.move(Duration.ofMinutes(10));
            return !work.givenUp().isEmpty() && jobs.pending().isEmpty();
        });

        assertThat(work.runs()).hasSize(JobRuns.TRIES);
        assertThat(work.givenUp()).containsExactly("a reading.busy");
        assertThat(states("a")).endsWith(State.FAILED);
    }

    @Test
    void aFaultThatStaysIsHandedToAPersonAtOnce() {
        Work work = start(new Work((key, progress) -> {
            if (key.equals("stack")) {
                throw new StackOverflowError("a page in a page in a page");
            }
            return new Jobs.Outcome.Failed(new Problem("reading.damaged"));
        }));

        jobs.submit(Work.KIND, "a");
        jobs.submit(Work.KIND, "stack");

        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(work.givenUp()).containsExactlyInAnyOrder("a reading.damaged", "stack unexpected");
        assertThat(jobs.pending()).isEmpty();
    }

    @Test
    void aJobGoesWithItsTransaction() {
        Work work = start(Work.done());

        catchThrowable(() -> store.unitOfWork().inTransaction(() -> {
            jobs.submit(Work.KIND, "a");
            throw new IllegalStateException("no dossier, no job");
        }));
        store.unitOfWork().inTransaction(() -> {
            jobs.submit(Work.KIND, "b");
            assertThat(heard).isEmpty();
        });

        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(work.runs()).containsExactly("b");
        assertThat(heard).extracting(Jobs.Status::key).containsOnly("b");
    }

    @Test
    void aWaitingJobIsTakenBack() {
        jobs.submit(Work.KIND, "a");
        jobs.cancel(Work.KIND, "a");
        jobs.cancel(Work.KIND, "never asked for");

        Work work = start(Work.done());

        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(work.runs()).isEmpty();
        assertThat(states("a")).containsExactly(State.WAITING, State.CANCELLED);
    }

    @Test
    void aRunningJobIsToldToStop() {
        var running = new CountDownLatch(1);
        Work work = start(new Work((key, progress) -> {
            running.countDown();
            await().atMost(LONG).until(progress::isCancelled);
            progress.checkCancelled();
            return new Jobs.Outcome.Done();
        }));
        jobs.submit(Work.KIND, "a");
        reach(running);

        jobs.cancel(Work.KIND, "a");

        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(work.givenUp()).isEmpty();
        assertThat(jobs.pending()).isEmpty();
        assertThat(states("a")).endsWith(State.CANCELLED);
    }

    @Test
    void anotherWorkstationStopsAJobHere() {
        var running = new CountDownLatch(1);
        start(new Work((key, progress) -> {
            running.countDown();
            await().atMost(LONG).until(progress::isCancelled);
            progress.checkCancelled();
            return new Jobs.Outcome.Done();
        }));
        jobs.submit(Work.KIND, "a");
        reach(running);

        try (Store other = Store.open(place, new StoreOptions(clock, "there", 1))) {
            assertThat(other.jobs().pending()).extracting(Jobs.Status::state).containsExactly(State.RUNNING);
            other.jobs().cancel(Work.KIND, "a");
        }

        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(states("a")).endsWith(State.CANCELLED);
    }

    @Test
    void workstationsShareTheWork() {
        Work here = start(Work.done());
        try (Store other = Store.open(place, new StoreOptions(clock, "there", 2))) {
            Work there = Work.done();
            other.jobs().handle(there);
            other.jobs().start();
            List<String> keys = IntStream.range(0, 40).mapToObj(i -> "k" + i).toList();
            keys.forEach(key -> jobs.submit(Work.KIND, key));

            assertThat(jobs.awaitIdle(LONG)).isTrue();
            assertThat(other.jobs().awaitIdle(LONG)).isTrue();
            List<String> all = new ArrayList<>(here.runs());
            all.addAll(there.runs());
            assertThat(all).containsExactlyInAnyOrderElementsOf(keys);
        }
    }

    private Work start(Work work) {
        store.jobs().handle(work);
        jobs.start();
        return work;
    }

    private static void reach(CountDownLatch latch) {
        await().atMost(LONG).until(() -> latch.getCount() == 0);
    }

    private List<State> states(String key) {
        synchronized (heard) {
            return heard.stream()
                    .filter(status -> status.key().equals(key))
                    .map(Jobs.Status::state)
                    .toList();
        }
    }
}
