package fr.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.guichet.base.Jobs;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** A workstation that was cut off while it worked, and starts again. */
@OnBothEngines
class JobsAfterCrashTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final StoreOptions HERE = new StoreOptions(Clock.systemUTC(), "here", 1);

    @Parameter
    Engine engine;

    @Test
    void whatItWasDoingIsDoneAtOnceAtTheNextStart() {
        StorePlace place = engine.fresh();
        var hanging = new CountDownLatch(1);
        // a store that is never closed and whose thread never comes back is what a crash leaves in the database
        Store cutOff = Store.open(place, HERE);
        try {
            cutOff.jobs().handle(new Work((key, progress) -> {
                await().atMost(LONG).until(() -> hanging.getCount() == 0);
                return new Jobs.Outcome.Done();
            }));
            cutOff.jobs().start();
            cutOff.jobs().submit(Work.KIND, "first");
            cutOff.jobs().submit(Work.KIND, "second");
            await().atMost(LONG)
                    .until(() -> cutOff.jobs().pending().stream().anyMatch(s -> s.state() == Jobs.State.RUNNING));

            try (Store again = Store.open(place, HERE)) {
                Work work = Work.done();
                again.jobs().handle(work);
                again.jobs().start();

                // well before a heartbeat would be missed
                await().atMost(Duration.ofSeconds(8)).until(() -> work.runs().contains("first"));
            }
        } finally {
            hanging.countDown();
            cutOff.close();
        }
    }

    @Test
    void aJobThatBringsTheProgramDownEveryTimeIsHandedToAPerson() {
        StorePlace place = engine.fresh();
        try (Store store = Store.open(place, HERE)) {
            store.jobs().submit(Work.KIND, "a");
            Engine.raw(place)
                    .useHandle(handle -> handle.createUpdate(
                                    "update job set picked = true, picked_by = 'here', consecutive_failures = :tries")
                            .bind("tries", JobRuns.TRIES - 1)
                            .execute());
            Work work = Work.done();
            store.jobs().handle(work);
            store.jobs().start();

            assertThat(store.jobs().awaitIdle(LONG)).isTrue();
            assertThat(work.runs()).isEmpty();
            assertThat(work.givenUp()).containsExactly("a job.interrupted");
        }
    }

    @Test
    void whatTheProgramsEndStopsIsDoneAtTheNextStart() {
        StorePlace place = engine.fresh();
        try (Store keepsTheDatabase = Store.open(place, HERE)) {
            var running = new CountDownLatch(1);
            try (Store store = Store.open(place, HERE)) {
                store.jobs().handle(new Work((key, progress) -> {
                    running.countDown();
                    await().atMost(LONG).until(progress::isCancelled);
                    progress.checkCancelled();
                    return new Jobs.Outcome.Done();
                }));
                store.jobs().start();
                store.jobs().submit(Work.KIND, "a");
                await().atMost(LONG).until(() -> running.getCount() == 0);
            }

            assertThat(keepsTheDatabase.jobs().pending())
                    .containsExactly(new Jobs.Status(Work.KIND, "a", Jobs.State.WAITING, -1, "", 0));
        }
    }
}
