package fr.guichet.store;

import fr.guichet.base.Keyring;
import fr.guichet.base.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The key of the store in a data folder. Made once, before the store; kept in the system's keyring where there is one,
 * else in the file {@code guichet.key}, which only its owner can read. That file always says where the key is and bears a
 * check value, so that a lost or another key is told and never replaced by a fresh one.
 */
public final class StoreKeys {
    static final String FILE = "guichet.key";
    private static final HexFormat HEX = HexFormat.of();
    /** A file's lock is for other programs; inside one it fails where it should wait. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private static final String CHECK = "guichet key check";

    private final Path folder;
    private final Optional<Keyring> keyring;
    private final SecureRandom random;

    public StoreKeys(Path folder, Optional<Keyring> keyring, SecureRandom random) {
        this.folder = folder;
        this.keyring = keyring;
        this.random = random;
    }

    /**
     * The key, made at the first call for a folder without a store.
     *
     * @throws Problem {@code key.missing} where there is a store and no key, {@code key.keyring} where the system's
     *     keyring does not give it now, {@code key.other} where it gives another, {@code key.unreadable} where the
     *     file cannot be read or written
     */
    public StoreKey open() {
        try {
            DurableFiles.createFolders(folder);
            ONE_AT_A_TIME.lock();
            try (var channel = FileChannel.open(
                            folder.resolve("guichet.key.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                assert lock.isValid();
                return Files.exists(file()) ? load() : make();
            } finally {
                ONE_AT_A_TIME.unlock();
            }
        } catch (IOException e) {
            throw new Problem(e, "key.unreadable", file().toString());
        }
    }

    private StoreKey load() throws IOException {
        KeyFile found = KeyFile.read(file());
        String hex = found.inFile()
                ? found.key()
                : keyring.flatMap(k -> k.read(found.name())).orElseThrow(() -> new Problem("key.keyring"));
        byte[] key = parse(hex);
        if (!found.check().equals(check(key))) {
            throw new Problem("key.other", folder.toString());
        }
        return new StoreKey(key);
    }

    private StoreKey make() throws IOException {
        if (Files.exists(folder.resolve(Address.FILE + ".mv.db")) || Files.exists(folder.resolve(FileVault.FOLDER))) {
            throw new Problem("key.missing", folder.toString());
        }
        byte[] key = new byte[StoreKey.LENGTH];
        random.nextBytes(key);
        String name = "store-" + HEX.formatHex(Secret.derive(key, "guichet key name"), 0, 8);
        String hex = HEX.formatHex(key);
        boolean kept = keyring.filter(k -> k.write(name, hex))
                .flatMap(k -> k.read(name))
                .filter(hex::equals)
                .isPresent();
        new KeyFile(name, kept ? "" : hex, check(key)).write(file());
        return new StoreKey(key);
    }

    private byte[] parse(String hex) {
        try {
            byte[] key = HEX.parseHex(hex.strip());
            if (key.length == StoreKey.LENGTH) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            throw new Problem(e, "key.other", folder.toString());
        }
        throw new Problem("key.other", folder.toString());
    }

    private static String check(byte[] key) {
        return HEX.formatHex(Secret.derive(key, CHECK), 0, 16);
    }

    private Path file() {
        return folder.resolve(FILE);
    }
}
