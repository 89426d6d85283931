package fr.guichet.ui;

import fr.guichet.base.Texts;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** What the tests of view models work with: one thread, time by hand, a fixed day, dialogs that are heard. */
public final class TestUi {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A Wednesday, at noon in Paris. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-18T11:00:00Z"), PARIS);

    public final Texts texts;
    public final Words words;
    public final HandTurnedDelay delay = new HandTurnedDelay();
    public final HeardDialogs dialogs = new HeardDialogs();

    private TestUi(Locale locale) {
        texts = Texts.in(locale);
        words = new Words(texts, PARIS);
    }

    public static TestUi french() {
        return new TestUi(Locale.FRANCE);
    }

    public static TestUi english() {
        return new TestUi(Locale.ENGLISH);
    }

    public UiTools tools() {
        return new UiTools(new SameThreadTasks(), delay, words, dialogs, CLOCK);
    }
}
