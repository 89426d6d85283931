package fr.guichet.intake;

/** Takes an e-mail apart. Tolerates what mail programs write; never fetches anything. Thread-safe. */
@FunctionalInterface
public interface MailReader {
    /**
     * The e-mail as a person would see it.
     *
     * @throws fr.guichet.base.Problem where it cannot be read at all, or is made to exhaust the reader
     */
    Mail read(byte[] eml);
}
