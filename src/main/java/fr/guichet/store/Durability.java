package fr.guichet.store;

/** Makes what was committed survive a power cut where the database does not do so by itself. */
@FunctionalInterface
interface Durability {
    void committed();
}
