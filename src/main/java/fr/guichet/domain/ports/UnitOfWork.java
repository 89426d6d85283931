package fr.guichet.domain.ports;

import java.util.function.Supplier;

/** Everything the store is asked for inside {@code work} happens together or not at all. Calls may nest: they join. */
public interface UnitOfWork {
    <T> T inTransaction(Supplier<T> work);

    default void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }
}
