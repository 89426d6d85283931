package fr.guichet.domain;

import java.util.List;
import java.util.Optional;

/**
 * Something that is not as it should be. Its sentence is the text {@code anomaly.CODE} with the arguments put in,
 * what would settle it the text {@code anomaly.CODE.remedy}.
 *
 * @param code a readable constant: TTC_SUM, IBAN_INVALID
 * @param arguments the numbers and words of the sentence, in the order of its placeholders, amounts with a point
 * @param fields the fields it points at
 * @param boxes the places it points at
 */
public record Anomaly(
        String code,
        Severity severity,
        List<String> arguments,
        List<FieldKey> fields,
        List<Box> boxes,
        Optional<Settlement> settlement) {
    public Anomaly {
        arguments = List.copyOf(arguments);
        fields = List.copyOf(fields);
        boxes = List.copyOf(boxes);
    }

    public static Anomaly of(String code, Severity severity, List<String> arguments, List<FieldKey> fields) {
        return new Anomaly(code, severity, arguments, fields, List.of(), Optional.empty());
    }

    public Anomaly at(List<Box> places) {
        return new Anomaly(code, severity, arguments, fields, places, settlement);
    }

    public Anomaly settled(Settlement how) {
        return new Anomaly(code, severity, arguments, fields, boxes, Optional.of(how));
    }

    /** The same thing found again: same kind, about the same fields and numbers. Places do not matter. */
    public boolean isSame(Anomaly other) {
        return code.equals(other.code) && arguments.equals(other.arguments) && fields.equals(other.fields);
    }

    /** What was found now, settled where the same was settled before. */
    public static List<Anomaly> keepingSettlements(List<Anomaly> now, List<Anomaly> before) {
        return now.stream()
                .map(found -> before.stream()
                        .filter(found::isSame)
                        .findFirst()
                        .flatMap(Anomaly::settlement)
                        .map(found::settled)
                        .orElse(found))
                .toList();
    }

    /** Not yet settled and grave enough that nothing may pass without a person. */
    public boolean blocks() {
        return settlement.isEmpty() && severity.needsPerson();
    }
}
