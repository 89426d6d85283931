package fr.guichet.store;

/** Names one job: what is done, with what. */
record JobKey(String kind, String key) {}
