package fr.guichet.ui.dossiers;

import fr.guichet.base.Changes.Subscription;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Which pages of the list are to be fetched next. The latest asked for comes first and what was scrolled past long ago is
 * forgotten, so that a quick scroll does not fetch all it passed. Used on the screen's thread.
 */
final class PageQueue {
    private static final int KEPT = 6;
    private static final int AT_ONCE = 2;

    private final Function<Integer, Subscription> fetch;
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private final Map<Integer, Subscription> running = new HashMap<>();

    /** @param fetch starts fetching a page and calls {@link #ended} when it is done */
    PageQueue(Function<Integer, Subscription> fetch) {
        this.fetch = fetch;
    }

    void want(int page) {
        if (running.containsKey(page)) {
            return;
        }
        wanted.remove(page);
        wanted.addFirst(page);
        while (wanted.size() > KEPT) {
            wanted.removeLast();
        }
        start();
    }

    void ended(int page) {
        running.remove(page);
        start();
    }

    void clear() {
        wanted.clear();
        running.values().forEach(Subscription::close);
        running.clear();
    }

    private void start() {
        while (running.size() < AT_ONCE && !wanted.isEmpty()) {
            int page = wanted.removeFirst();
            // where the work ends at once it is over before it is known to run
            running.put(page, () -> {});
            Subscription started = fetch.apply(page);
            running.computeIfPresent(page, (p, none) -> started);
        }
    }
}
