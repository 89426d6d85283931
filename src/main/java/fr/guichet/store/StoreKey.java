package fr.guichet.store;

import java.util.HexFormat;

/** The one secret of a store, 256 bits, and what is worked out from it. */
public final class StoreKey {
    static final int LENGTH = 32;

    private final byte[] key;

    public StoreKey(byte[] key) {
        if (key.length != LENGTH) {
            throw new IllegalArgumentException("a key of " + key.length + " bytes");
        }
        this.key = key.clone();
    }

    /** For {@link StorePlace.LocalFile}. */
    public String filePassword() {
        return HexFormat.of().formatHex(Secret.derive(key, "guichet store file"));
    }

    /** For {@link FileVault}. */
    public byte[] vaultKey() {
        return Secret.derive(key, "guichet vault");
    }

    @Override
    public String toString() {
        return "StoreKey";
    }
}
