package fr.guichet.ui.common;

import fr.guichet.base.Problem;
import fr.guichet.base.Tasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody caught is logged and shown, whichever thread it came from. */
public final class UncaughtProblems implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(UncaughtProblems.class);

    private final Tasks tasks;
    private final Dialogs dialogs;

    public UncaughtProblems(Tasks tasks, Dialogs dialogs) {
        this.tasks = tasks;
        this.dialogs = dialogs;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        Problem problem = Problem.of(thrown);
        LOG.error("{} on {}", problem.code(), thread.getName(), thrown);
        tasks.later(() -> dialogs.problem(problem));
    }
}
