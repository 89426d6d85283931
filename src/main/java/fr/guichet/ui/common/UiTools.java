package fr.guichet.ui.common;

import fr.guichet.base.Tasks;
import java.time.Clock;

/** What the view models of every screen work with. No service is in here: those a screen asks for by name. */
public record UiTools(Tasks tasks, Delay delay, Words words, Dialogs dialogs, Clock clock) {
    /** A debounced search or preview of this screen. */
    public Latest latest(long millis) {
        return new Latest(tasks, delay, java.time.Duration.ofMillis(millis));
    }
}
