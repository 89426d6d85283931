package fr.guichet.base;

import java.util.UUID;

/** Where new ids come from; tests pass a counting one. */
@FunctionalInterface
public interface Ids {
    UUID next();
}
