package fr.guichet.app;

import fr.guichet.base.Problem;
import fr.guichet.store.StoreKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/** provisional. */
final class Keys {
    private Keys() {}

    static StoreKey of(Path data) {
        try {
            Path file = data.resolve("store.key");
            if (!Files.exists(file)) {
                Files.createDirectories(data);
                byte[] key = new byte[32];
                new SecureRandom().nextBytes(key);
                Files.write(file, key);
            }
            return new StoreKey(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Problem(e, "app.folder", data);
        }
    }
}
