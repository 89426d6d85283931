package fr.guichet.ui.common;

import fr.guichet.base.Changes;
import java.time.Duration;

/** Runs something on the screen's thread after a while, unless closed before. Tests pass one that they turn by hand. */
@FunctionalInterface
public interface Delay {
    Changes.Subscription after(Duration pause, Runnable work);
}
