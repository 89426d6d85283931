package fr.guichet.store;

import fr.guichet.base.Changes;
import fr.guichet.base.Jobs;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jobs submitted here that another workstation may take: their end is told when their row is gone. How it ended only
 * their dossier says.
 */
final class Elsewhere implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Elsewhere.class);
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final JobTable table;
    private final Changes<Jobs.Status> changes;
    private final Set<JobKey> awaited = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = JobThreads.scheduled("jobs-elsewhere", 1);

    Elsewhere(JobTable table, Changes<Jobs.Status> changes) {
        this.table = table;
        this.changes = changes;
        changes.subscribe(this::heard);
    }

    void start() {
        thread.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void heard(Jobs.Status status) {
        var job = new JobKey(status.kind(), status.key());
        switch (status.state()) {
            case WAITING, RETRYING -> awaited.add(job);
            case RUNNING, DONE, FAILED, CANCELLED -> awaited.remove(job);
        }
    }

    private void look() {
        Set<JobKey> gone = new HashSet<>(awaited);
        if (gone.isEmpty()) {
            return;
        }
        try {
            table.pending().forEach(status -> gone.remove(new JobKey(status.kind(), status.key())));
            gone.stream()
                    .filter(awaited::remove)
                    .forEach(job -> changes.publish(new Jobs.Status(job.kind(), job.key(), Jobs.State.DONE, 1, "", 0)));
        } catch (RuntimeException e) {
            LOG.warn("jobs of other workstations are not known for the moment", e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
