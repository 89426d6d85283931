package fr.guichet.ui.accueil;

import fr.guichet.base.Settings;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** When the person was last here, before this run of the program. */
public final class LastVisit {
    private static final String SETTING = "accueil.left";

    private final Settings settings;
    private final Clock clock;
    private final Optional<Instant> before;

    public LastVisit(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        before = settings.get(SETTING).map(Instant::parse);
    }

    /** Empty at the first run. */
    public Optional<Instant> before() {
        return before;
    }

    /** The person is here now. */
    public void mark() {
        settings.put(SETTING, clock.instant().toString());
    }
}
