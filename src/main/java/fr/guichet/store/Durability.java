package fr.guichet.store;

/**
 * Makes what was committed survive a crash or a power cut. Whatever writes to the database does so between
 * {@link #enter} and {@link #leave}, on one thread.
 */
interface Durability extends AutoCloseable {
    void enter();

    void leave();

    /** After {@link #leave}: returns when everything committed so far is on the disk. */
    void flush();

    /** After {@link #leave}: what was committed reaches the disk soon, before anything that is committed later. */
    void flushSoon();

    @Override
    void close();

    /** PostgreSQL answers a commit when it is on the disk; what is in memory has no disk. */
    Durability OF_THE_DATABASE = new Durability() {
        @Override
        public void enter() {}

        @Override
        public void leave() {}

        @Override
        public void flush() {}

        @Override
        public void flushSoon() {}

        @Override
        public void close() {}
    };
}
