package fr.guichet.domain;

import java.util.List;
import java.util.Optional;

/**
 * A named, typed value with its raw text, its confidence and where it comes from.
 *
 * @param value in the normal form of its type: ISO date, decimal point, identifiers without spaces
 * @param raw as printed or typed
 * @param confidence 0 to 1 that value is what the document says
 * @param candidates the runners-up, best first
 */
public record Field(
        FieldKey key,
        String value,
        String raw,
        double confidence,
        Provenance provenance,
        List<Candidate> candidates,
        Optional<Confirmation> confirmation) {
    public Field {
        candidates = List.copyOf(candidates);
    }

    public static Field read(FieldKey key, String value, String raw, double confidence, Provenance provenance) {
        return new Field(key, value, raw, confidence, provenance, List.of(), Optional.empty());
    }

    public FieldName name() {
        return key.name();
    }

    public Optional<Box> box() {
        return provenance instanceof Provenance.ReadFrom read ? Optional.of(read.box()) : Optional.empty();
    }

    public boolean isHuman() {
        return provenance instanceof Provenance.CorrectedBy
                || provenance instanceof Provenance.Typed
                || confirmation.filter(c -> !c.byRule()).isPresent();
    }

    /** The state shown, for the confidence under which a person must look. Errors are told by anomalies, not here. */
    public FieldState state(double threshold) {
        if (provenance instanceof Provenance.CorrectedBy) {
            return FieldState.CORRECTED;
        }
        if (confirmation.isPresent()) {
            return confirmation.get().byRule() ? FieldState.RULE_VERIFIED : FieldState.CONFIRMED;
        }
        return confidence < threshold ? FieldState.TO_CHECK : FieldState.READ;
    }

    public Field confirmedBy(Confirmation who) {
        return new Field(key, value, raw, confidence, provenance, candidates, Optional.of(who));
    }

    public Field withCandidates(List<Candidate> others) {
        return new Field(key, value, raw, confidence, provenance, others, confirmation);
    }

    /** This field with a person's value; the box it was read from goes, the candidates stay. */
    public Field corrected(String newValue, Provenance.CorrectedBy by) {
        return new Field(key, newValue, newValue, 1, by, candidates, Optional.empty());
    }
}
