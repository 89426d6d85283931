package fr.guichet.verification;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Box;
import fr.guichet.domain.Candidate;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldType;
import fr.guichet.domain.Provenance;
import fr.guichet.domain.Severity;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * TYPED_DIFFERS: what a person typed beside the documents is not what the documents say. What was read stands as the typed
 * value's candidate. Written differently is not different: accents, case, spaces, +33 or 0, 12 or 12.00 are the same.
 */
final class TypedAgainstRead implements Rule {
    private static final double SURE = 0.6;

    private final Normaliser normaliser;

    TypedAgainstRead(Normaliser normaliser) {
        this.normaliser = normaliser;
    }

    @Override
    public List<Anomaly> check(Facts facts) {
        return facts.all().fields().stream()
                .filter(f -> f.provenance() instanceof Provenance.Typed
                        && f.confirmation().isEmpty())
                .flatMap(f -> differing(f).map(read -> anomaly(f, read)).stream())
                .toList();
    }

    private Optional<Candidate> differing(Field typed) {
        return typed.candidates().stream()
                .findFirst()
                .filter(read -> read.confidence() >= SURE)
                .filter(read -> !same(typed, read));
    }

    private Anomaly anomaly(Field typed, Candidate read) {
        FieldKey key = typed.key();
        List<Box> places = read.box().stream().toList();
        return Anomaly.of(
                        "TYPED_DIFFERS",
                        typed.name().type() == FieldType.IBAN ? Severity.CRITICAL : Severity.HIGH,
                        List.of("@field." + key.name().code(), typed.value(), read.value()),
                        List.of(key))
                .at(places);
    }

    private boolean same(Field typed, Candidate read) {
        String a = normaliser.normalise(typed.name(), typed.value()).orElse(typed.value());
        String b = normaliser.normalise(typed.name(), read.value()).orElse(read.value());
        return switch (typed.name().type()) {
            case MONEY, NUMBER -> sameNumber(a, b);
            case NAME, ADDRESS, TEXT -> sameWords(a, b);
            case DATE -> a.equals(b) || a.endsWith(b.replaceFirst("^-", ""));
            case CODE, IDENTIFIER, EMAIL, PHONE, IBAN -> plain(a).equals(plain(b));
        };
    }

    private static boolean sameNumber(String a, String b) {
        Optional<BigDecimal> x = Facts.number(a);
        Optional<BigDecimal> y = Facts.number(b);
        return x.isPresent() && y.isPresent() ? x.get().compareTo(y.get()) == 0 : plain(a).equals(plain(b));
    }

    /** The same words in any order, or all of one among those of the other: "Martin" and "Mme Jeanne MARTIN". */
    private static boolean sameWords(String a, String b) {
        List<String> x = List.of(words(a));
        List<String> y = List.of(words(b));
        return x.containsAll(y) || y.containsAll(x);
    }

    private static String[] words(String text) {
        return fold(text).strip().split("[^a-z0-9]+");
    }

    private static String plain(String text) {
        return fold(text).replaceAll("[^a-z0-9+@]", "");
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
