package fr.guichet.ui.reception;

import fr.guichet.domain.DossierId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The lines, found by their number and by their dossier, and how fast they get done. Thread-safe. */
final class ArrivalBook {
    private static final int KEPT = 10_000;
    private static final Duration WINDOW = Duration.ofSeconds(60);

    private final Clock clock;
    private final TreeMap<Long, Arrival> lines = new TreeMap<>();
    private final Map<DossierId, Long> byDossier = new HashMap<>();
    private final Deque<Instant> ended = new ArrayDeque<>();
    private long last;

    ArrivalBook(Clock clock) {
        this.clock = clock;
    }

    /** Puts it on top. */
    synchronized void add(Arrival line) {
        Arrival numbered = line.numbered(++last);
        lines.put(numbered.number(), numbered);
        numbered.dossier().ifPresent(id -> byDossier.put(id, numbered.number()));
        if (lines.size() > KEPT) {
            forget(lines.firstEntry().getValue());
        }
    }

    /** Puts it at the bottom, as something that came before all that is here. */
    synchronized void addBelow(Arrival line) {
        long number = lines.isEmpty() ? 0 : Math.min(0, lines.firstKey() - 1);
        Arrival numbered = line.numbered(number);
        lines.put(number, numbered);
        numbered.dossier().ifPresent(id -> byDossier.put(id, number));
    }

    synchronized boolean holds(DossierId dossier) {
        return byDossier.containsKey(dossier);
    }

    synchronized void remove(Arrival line) {
        Optional.ofNullable(lines.get(line.number())).ifPresent(this::forget);
    }

    /** Changes the dossier's line, if it has one, and keeps everyone else waiting meanwhile. */
    synchronized void change(DossierId dossier, UnaryOperator<Arrival> how) {
        Long number = byDossier.get(dossier);
        Arrival before = number == null ? null : lines.get(number);
        if (before == null) {
            return;
        }
        Arrival after = how.apply(before);
        lines.put(after.number(), after);
        if (before.state() == ArrivalState.ON_THE_WAY && after.state() != ArrivalState.ON_THE_WAY) {
            ended.addLast(clock.instant());
        }
    }

    /** Latest first. */
    synchronized List<Arrival> lines() {
        return List.copyOf(lines.descendingMap().values());
    }

    /** How long what is on the way will take at the pace of the last minute; empty where there is no pace yet. */
    synchronized Optional<Duration> left(long onTheWay) {
        Instant from = clock.instant().minus(WINDOW);
        while (!ended.isEmpty() && ended.getFirst().isBefore(from)) {
            ended.removeFirst();
        }
        if (onTheWay == 0 || ended.size() < 2) {
            return Optional.empty();
        }
        Duration took = Duration.between(ended.getFirst(), ended.getLast());
        return Optional.of(took.multipliedBy(onTheWay).dividedBy(ended.size() - 1));
    }

    private void forget(Arrival line) {
        lines.remove(line.number());
        line.dossier().ifPresent(byDossier::remove);
    }
}
