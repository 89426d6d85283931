package fr.guichet.domain.ports;

import fr.guichet.domain.Refusal;
import java.util.List;

/** What was brought and not taken in. */
public interface Refusals {
    void add(Refusal refusal);

    /** Whether the same file was refused for the same reason before: same name, size, bytes and problem. */
    default boolean holdsLike(Refusal refusal) {
        return latest(Integer.MAX_VALUE).stream()
                .anyMatch(r -> r.problem().equals(refusal.problem())
                        && r.fileName().equals(refusal.fileName())
                        && r.size() == refusal.size()
                        && r.sha256().equals(refusal.sha256()));
    }

    /** Latest first. */
    List<Refusal> latest(int limit);
}
