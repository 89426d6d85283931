package fr.guichet.ui.accueil;

import fr.guichet.domain.DossierId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that was done: to one dossier, or the same to several in a row.
 *
 * @param action as the audit log has it
 * @param dossiers to how many
 * @param dossier the one it was done to, where it was one
 * @param reference its reference, else empty
 * @param about who or what that dossier is about, else empty
 */
record Deed(
        String action,
        String actor,
        Instant at,
        int dossiers,
        Optional<DossierId> dossier,
        String reference,
        String about) {}
