package fr.guichet.verification;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what is wrong with a dossier's values, and what it lacks. Works alone: no network, no clock. Thread-safe. */
public final class VerificationService {
    private final List<Rule> rules;
    private final Normaliser normaliser;

    public VerificationService(IdentifierChecks checks, PhoneNumbers phones) {
        normaliser = new Normaliser(checks, phones);
        List<Rule> all = new ArrayList<>(new IdentifierRules(checks, phones).all());
        all.addAll(TotalRules.ALL);
        all.add(new LineAmounts());
        all.addAll(DateRules.ALL);
        all.addAll(CompletenessRules.ALL);
        all.add(new TypedAgainstRead(normaliser));
        rules = List.copyOf(all);
    }

    /** Everything that is wrong, worst first, none of it settled. */
    public List<Anomaly> verify(Case c) {
        Facts facts = new Facts(c);
        return rules.stream()
                .flatMap(rule -> rule.check(facts).stream())
                .sorted(Comparator.comparing(Anomaly::severity).reversed())
                .toList();
    }

    /** The values without which such a dossier is not complete. */
    public Set<FieldName> required(Matter matter, Optional<Intent> intent) {
        return Requirements.fields(matter, intent);
    }

    /** The documents that such a request must bring. */
    public Set<DocumentKind> requiredDocuments(Intent intent) {
        return Requirements.documents(intent);
    }

    /**
     * A typed value in its field's normal form: {@code 1 234,56 €} is {@code 1234.56}, {@code 3 mai 2026} is
     * {@code 2026-05-03}, a phone number is E.164. Empty where it is not a value of that field. An identifier is
     * taken with a wrong check digit: documents bear such, and the anomaly says so.
     */
    public Optional<String> normalise(FieldName name, String typed) {
        return normaliser.normalise(name, typed);
    }
}
