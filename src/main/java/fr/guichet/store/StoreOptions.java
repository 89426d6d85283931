package fr.guichet.store;

import java.time.Clock;

/**
 * How a store is worked with.
 *
 * @param workstation names this installation among those that share the store; the same at every start, so that the
 *     jobs it was doing when it was cut off are known for its own. At most 50 characters.
 * @param jobThreads how many jobs run at once
 */
public record StoreOptions(Clock clock, String workstation, int jobThreads) {}
