package fr.guichet.store;

import java.nio.file.Path;

/** Where a store lies. */
public sealed interface StorePlace {
    /**
     * An encrypted file in a data folder of this workstation, opened by one program at a time.
     *
     * @param filePassword what the file is encrypted with, from {@link StoreKey#filePassword()}
     */
    record LocalFile(Path folder, String filePassword) implements StorePlace {
        @Override
        public String toString() {
            return "LocalFile[" + folder + "]";
        }
    }

    /** A PostgreSQL database that several workstations share. */
    record Postgres(String url, String user, String password) implements StorePlace {
        @Override
        public String toString() {
            return "Postgres[" + url + "]";
        }
    }

    /** Gone when the last store of that name is closed; for tests and trials. */
    record InMemory(String name) implements StorePlace {}
}
