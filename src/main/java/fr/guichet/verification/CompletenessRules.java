package fr.guichet.verification;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Document;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Matter;
import fr.guichet.domain.Severity;
import java.util.List;
import java.util.Set;

/** What is not there and should be. */
final class CompletenessRules {
    static final List<Rule> ALL =
            List.of(CompletenessRules::values, CompletenessRules::references, CompletenessRules::documents);

    private CompletenessRules() {}

    /** FIELD_MISSING: a value that the matter cannot do without. */
    private static List<Anomaly> values(Facts facts) {
        Case c = facts.all();
        return Requirements.fields(c.matter(), c.intent()).stream()
                .sorted()
                .filter(name -> !facts.has(name))
                .map(name ->
                        Anomaly.of("FIELD_MISSING", Severity.MEDIUM, List.of(word(name)), List.of(FieldKey.of(name))))
                .toList();
    }

    /** REFERENCE_MISSING: nothing that finds the contract or the premises. */
    private static List<Anomaly> references(Facts facts) {
        Case c = facts.all();
        return Requirements.oneOf(c.matter(), c.intent()).stream()
                .filter(names -> names.stream().noneMatch(facts::has))
                .map(CompletenessRules::reference)
                .toList();
    }

    private static Anomaly reference(Set<FieldName> names) {
        String what = names.contains(FieldName.ADDRESS) ? "@verification.premises" : "@verification.contract";
        return Anomaly.of(
                "REFERENCE_MISSING",
                Severity.HIGH,
                List.of(what),
                names.stream().sorted().map(FieldKey::of).toList());
    }

    /** DOCUMENT_MISSING: a document that the request must bring. */
    private static List<Anomaly> documents(Facts facts) {
        Case c = facts.all();
        if (c.matter() != Matter.REQUEST || c.intent().isEmpty()) {
            return List.of();
        }
        var there = c.documents().stream().map(Document::kind).toList();
        return Requirements.documents(c.intent().get()).stream()
                .sorted()
                .filter(kind -> !there.contains(kind))
                .map(kind ->
                        Anomaly.of("DOCUMENT_MISSING", Severity.HIGH, List.of("@document." + kind.code()), List.of()))
                .toList();
    }

    private static String word(FieldName name) {
        return "@field." + name.code();
    }
}
