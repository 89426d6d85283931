package fr.guichet.extraction.request;

/** Finds the values of one kind. */
@FunctionalInterface
interface Finder {
    void find(Sheet sheet);
}
