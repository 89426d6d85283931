package fr.guichet.store;

import fr.guichet.base.Problem;
import fr.guichet.domain.Sha256;
import fr.guichet.domain.ports.Vault;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Documents in encrypted files, {@code ab/cd/abcd…} after their hash. A file appears whole or not at all: it is written
 * aside, flushed to the disk and moved to its name.
 */
public final class FileVault implements Vault {
    /** Its usual name in a data folder. */
    public static final String FOLDER = "vault";

    private static final Logger LOG = LoggerFactory.getLogger(FileVault.class);

    private final Path folder;
    private final Seal seal;

    /**
     * @param folder made where there is none
     * @param key 32 bytes, from {@link StoreKey#vaultKey()}
     */
    public FileVault(Path folder, byte[] key, SecureRandom random) {
        this.folder = folder;
        seal = new Seal(key, random);
    }

    @Override
    public Sha256 keep(byte[] bytes) {
        Sha256 name = Sha256.of(bytes);
        Path file = file(name);
        try {
            if (!Files.exists(file) || !isWhole(name)) {
                DurableFiles.createFolders(file.getParent());
                DurableFiles.write(file, out -> seal.write(bytes, name.hex(), out));
            }
            return name;
        } catch (IOException e) {
            throw new Problem(e, "vault.unwritable", folder.toString());
        }
    }

    @Override
    public boolean has(Sha256 name) {
        return Files.exists(file(name));
    }

    @Override
    public byte[] load(Sha256 name) {
        Path file = file(name);
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] bytes = seal.read(in, name.hex(), Files.size(file));
            if (!Sha256.of(bytes).equals(name)) {
                throw new Problem("vault.altered", name.hex());
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new Problem(e, "vault.missing", name.hex());
        } catch (Seal.BrokenSeal e) {
            throw new Problem(e, "vault.altered", name.hex());
        } catch (IOException e) {
            throw new Problem(e, "vault.unreadable", name.hex());
        }
    }

    /** Somebody who brings a document again mends what the disk has lost of it. */
    private boolean isWhole(Sha256 name) {
        try {
            load(name);
            return true;
        } catch (Problem e) {
            LOG.warn("the vault’s copy of {} is put right: {}", name, e.key());
            return false;
        }
    }

    private Path file(Sha256 name) {
        String hex = name.hex();
        return folder.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
    }
}
