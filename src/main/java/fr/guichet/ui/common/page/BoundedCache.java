package fr.guichet.ui.common.page;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Keeps what was used last, up to a weight; the newest entry is kept however heavy it is. Thread-safe. */
final class BoundedCache<K, V> {
    private final long most;
    private final ToLongFunction<V> weight;
    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long sum;

    BoundedCache(long most, ToLongFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    synchronized Optional<V> get(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    synchronized void put(K key, V value) {
        V before = kept.put(key, value);
        sum += weight.applyAsLong(value) - (before == null ? 0 : weight.applyAsLong(before));
        Iterator<Map.Entry<K, V>> oldest = kept.entrySet().iterator();
        while (sum > most && kept.size() > 1) {
            sum -= weight.applyAsLong(oldest.next().getValue());
            oldest.remove();
        }
    }
}
