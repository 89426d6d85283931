package fr.guichet.ui.reception;

import fr.guichet.domain.DossierId;
import fr.guichet.domain.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that came in, as the list shows it.
 *
 * @param number counts up; the latest has the highest
 * @param name it came under
 * @param step how many of received, read, understood, verified are behind it, 1 to 4
 * @param done 0 to 1 of the step it is at, negative where that is not known
 * @param dossier what became of it; empty for what was not taken
 * @param about its reference and who or what it is about; the reason of a refusal
 * @param copies the dossiers that hold the same already, where it was not taken for that
 * @param original the bytes as they came, where they were kept and are not in a dossier
 */
record Arrival(
        long number,
        String name,
        Instant at,
        ArrivalState state,
        int step,
        double done,
        Optional<DossierId> dossier,
        String about,
        List<Copy> copies,
        Optional<Sha256> original) {
    static final int STEPS = 4;

    /** A dossier that holds the same. */
    record Copy(DossierId id, String reference) {}

    Arrival at(ArrivalState now, int behind, double share) {
        return new Arrival(number, name, at, now, behind, share, dossier, about, copies, original);
    }

    Arrival about(String words) {
        return new Arrival(number, name, at, state, step, done, dossier, words, copies, original);
    }

    Arrival numbered(long other) {
        return new Arrival(other, name, at, state, step, done, dossier, about, copies, original);
    }
}
