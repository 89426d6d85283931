package fr.guichet.domain.ports;

import fr.guichet.domain.Sha256;

/** Documents' bytes under their SHA-256, encrypted at rest, never changed. Thread-safe. */
public interface Vault {
    /** Keeps the bytes; keeping them again does nothing. On return they survive a power cut. */
    Sha256 keep(byte[] bytes);

    boolean has(Sha256 name);

    /**
     * The bytes as they were given.
     *
     * @throws RuntimeException a problem with a code where they are missing or no longer match their name
     */
    byte[] load(Sha256 name);
}
