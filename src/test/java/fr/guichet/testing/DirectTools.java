package fr.guichet.testing;

import fr.guichet.base.Changes;
import fr.guichet.base.Problem;
import fr.guichet.base.Tasks;
import fr.guichet.base.Texts;
import fr.guichet.ui.common.Delay;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.WindowDialogs;
import fr.guichet.ui.common.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What view models work with, all on the test's own thread and without waiting. */
public final class DirectTools {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private DirectTools() {}

    public static final Tasks TASKS = new Tasks() {
        @Override
        public <T> Changes.Subscription run(Supplier<T> work, Consumer<? super T> onDone, Consumer<Problem> onProblem) {
            T done;
            try {
                done = work.get();
            } catch (RuntimeException e) {
                onProblem.accept(Problem.of(e));
                return () -> {};
            }
            onDone.accept(done);
            return () -> {};
        }

        @Override
        public void later(Runnable work) {
            work.run();
        }
    };

    /** Delays end at once, but for those long enough to be meant for a person's eyes. */
    public static final Delay DELAY = (pause, work) -> {
        if (pause.compareTo(Duration.ofSeconds(1)) < 0) {
            work.run();
        }
        return () -> {};
    };

    public static Words french() {
        return new Words(Texts.in(Locale.FRANCE), PARIS);
    }

    public static UiTools of(Clock clock, WindowDialogs dialogs) {
        return new UiTools(TASKS, DELAY, french(), dialogs, clock);
    }

    public static WindowDialogs dialogs() {
        return new WindowDialogs(french(), DELAY);
    }

    /** What the bars at the bottom say. */
    public static List<String> toasts(WindowDialogs dialogs) {
        return new ArrayList<>(
                dialogs.toasts().stream().map(WindowDialogs.Toast::sentence).toList());
    }
}
