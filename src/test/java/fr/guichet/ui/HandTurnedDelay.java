package fr.guichet.ui;

import fr.guichet.base.Changes;
import fr.guichet.ui.common.Delay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Time that passes when a test says so. */
public final class HandTurnedDelay implements Delay {
    private final List<Runnable> waiting = new ArrayList<>();

    @Override
    public Changes.Subscription after(Duration pause, Runnable work) {
        waiting.add(work);
        return () -> waiting.remove(work);
    }

    /** Everything that was waiting happens. */
    public void pass() {
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }

    public boolean isIdle() {
        return waiting.isEmpty();
    }
}
