package fr.guichet.engine.keyring;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.PasswordAccessException;
import fr.guichet.base.Keyring;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The credential store of this session's user: Windows' credential manager, macOS' keychain, GNOME's or KDE's. */
public final class SystemKeyring implements Keyring {
    private static final Logger LOG = LoggerFactory.getLogger(SystemKeyring.class);
    private static final String SERVICE = "Guichet";

    private final com.github.javakeyring.Keyring system;

    private SystemKeyring(com.github.javakeyring.Keyring system) {
        this.system = system;
    }

    /** Empty where this session has none: a server, a container, a desktop without one. */
    public static Optional<Keyring> find() {
        try {
            return Optional.of(new SystemKeyring(com.github.javakeyring.Keyring.create()));
        } catch (BackendNotSupportedException | RuntimeException | LinkageError e) {
            LOG.info("no credential store in this session: {}", e.toString());
            return Optional.empty();
        }
    }

    /** The library tells what is missing and what is refused by the same exception. */
    @Override
    public Optional<String> read(String name) {
        try {
            return Optional.ofNullable(system.getPassword(SERVICE, name));
        } catch (PasswordAccessException | RuntimeException e) {
            LOG.warn(
                    "the credential store does not give {}: {}",
                    name,
                    e.getClass().getName());
            return Optional.empty();
        }
    }

    @Override
    public boolean write(String name, String secret) {
        try {
            system.setPassword(SERVICE, name, secret);
            return true;
        } catch (PasswordAccessException | RuntimeException e) {
            LOG.warn(
                    "the credential store does not take {}: {}",
                    name,
                    e.getClass().getName());
            return false;
        }
    }
}
