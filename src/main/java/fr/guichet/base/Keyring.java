package fr.guichet.base;

import java.util.Optional;

/** The operating system's own store of secrets, where there is one. */
public interface Keyring {
    /** The secret of that name; empty where there is none or the keyring does not give it now. */
    Optional<String> read(String name);

    /**
     * Keeps a secret in place of what was there under that name.
     *
     * @return false where the keyring does not take it
     */
    boolean write(String name, String secret);
}
