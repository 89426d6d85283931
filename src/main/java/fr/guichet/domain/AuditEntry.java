package fr.guichet.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * One link of the audit chain. Its hash covers the hash before it and everything it says, so that no entry can be
 * changed, removed or put between without breaking every later one.
 *
 * @param sequence from 1, without gaps
 * @param actor a person's name, or {@code guichet} for the machine
 * @param action what was done: {@code dossier.opened}, {@code stage.read}, {@code field.corrected}
 * @param detail a JSON object of what it was done with, before and after; never a secret
 */
public record AuditEntry(
        long sequence,
        Instant at,
        String actor,
        String action,
        Optional<DossierId> dossier,
        String detail,
        String previousHash,
        String hash) {

    /** The machine's name in the chain. */
    public static final String MACHINE = "guichet";

    /** What is to be recorded; the store adds sequence and hashes. */
    public record Draft(Instant at, String actor, String action, Optional<DossierId> dossier, String detail) {}
}
