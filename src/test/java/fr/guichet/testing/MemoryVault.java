package fr.guichet.testing;

import fr.guichet.base.Problem;
import fr.guichet.domain.Sha256;
import fr.guichet.domain.ports.Vault;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A vault that forgets with the test. */
public final class MemoryVault implements Vault {
    private final Map<Sha256, byte[]> kept = new ConcurrentHashMap<>();

    @Override
    public Sha256 keep(byte[] bytes) {
        Sha256 name = Sha256.of(bytes);
        kept.put(name, bytes.clone());
        return name;
    }

    @Override
    public boolean has(Sha256 name) {
        return kept.containsKey(name);
    }

    @Override
    public byte[] load(Sha256 name) {
        return Optional.ofNullable(kept.get(name))
                .orElseThrow(() -> new Problem("unexpected"))
                .clone();
    }
}
