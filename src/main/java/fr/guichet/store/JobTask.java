package fr.guichet.store;

import com.github.kagkarlsson.scheduler.task.AbstractTask;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import fr.guichet.base.Jobs;
import java.time.Duration;

/** A handler as db-scheduler calls it. What becomes of the job is {@link JobRuns}' business alone. */
final class JobTask extends AbstractTask<Void> {
    private static final Duration AFTER_A_DEFECT = Duration.ofMinutes(1);

    private final Jobs.Handler handler;
    private final JobRuns runs;

    JobTask(Jobs.Handler handler, JobRuns runs) {
        super(
                handler.kind(),
                Void.class,
                new FailureHandler.OnFailureRetryLater<>(AFTER_A_DEFECT),
                new DeadExecutionHandler.ReviveDeadExecution<>());
        this.handler = handler;
        this.runs = runs;
    }

    @Override
    public CompletionHandler<Void> execute(TaskInstance<Void> instance, ExecutionContext context) {
        Runnable ending = runs.run(
                handler, new JobKey(handler.kind(), instance.getId()), context.getExecution().consecutiveFailures);
        return (complete, operations) -> ending.run();
    }

    @Override
    public SchedulableInstance<Void> schedulableInstance(String id) {
        throw new UnsupportedOperationException("jobs are submitted through Jobs");
    }

    @Override
    public SchedulableInstance<Void> schedulableInstance(String id, Void data) {
        return schedulableInstance(id);
    }
}
