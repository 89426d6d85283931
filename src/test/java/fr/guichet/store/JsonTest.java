package fr.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Box;
import fr.guichet.domain.Candidate;
import fr.guichet.domain.Confirmation;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Page;
import fr.guichet.domain.Provenance;
import fr.guichet.domain.Reading;
import fr.guichet.domain.ReadingSource;
import fr.guichet.domain.Settlement;
import fr.guichet.domain.Severity;
import fr.guichet.domain.Word;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the records hold comes back from their JSON: any character, any number, every kind of provenance. */
class JsonTest {
    @Property(tries = 200)
    void fieldsComeBack(@ForAll("fields") List<Field> fields) {
        List<Field> back = Json.unpack(Json.pack(fields), new TypeReference<>() {});
        assertThat(back).isEqualTo(fields);
    }

    @Property(tries = 100)
    void anomaliesComeBack(@ForAll("anomalies") List<Anomaly> anomalies) {
        List<Anomaly> back = Json.unpack(Json.pack(anomalies), new TypeReference<>() {});
        assertThat(back).isEqualTo(anomalies);
    }

    @Property(tries = 100)
    void readingsComeBack(@ForAll("pages") List<Page> pages) {
        Reading reading = Reading.of(pages);
        assertThat(Json.reading(Json.pack(reading))).isEqualTo(reading);
    }

    @Provide
    Arbitrary<List<Field>> fields() {
        Arbitrary<Candidate> candidates = Combinators.combine(texts(), texts(), numbers(), boxes().optional())
                .as(Candidate::new);
        Arbitrary<Confirmation> confirmations = Combinators.combine(texts(), instants(), Arbitraries.of(true, false))
                .as(Confirmation::new);
        return Combinators.combine(
                        keys(),
                        texts(),
                        texts(),
                        numbers(),
                        provenances(),
                        candidates.list().ofMaxSize(3),
                        confirmations.optional())
                .as(Field::new)
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Anomaly>> anomalies() {
        Arbitrary<Settlement> settlements = Combinators.combine(
                        Arbitraries.of(Settlement.Kind.class), texts(), instants(), texts())
                .as(Settlement::new);
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(Severity.class),
                        texts().list().ofMaxSize(3),
                        keys().list().ofMaxSize(3),
                        boxes().list().ofMaxSize(3),
                        settlements.optional())
                .as(Anomaly::new)
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Page>> pages() {
        Arbitrary<Word> words = Combinators.combine(texts(), boxes(), numbers()).as(Word::new);
        return Combinators.combine(
                        Arbitraries.integers(),
                        numbers(),
                        numbers(),
                        Arbitraries.of(ReadingSource.class),
                        Arbitraries.of(0, 90, 180, 270),
                        words.list().ofMaxSize(20))
                .as(Page::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<Provenance> provenances() {
        return Arbitraries.oneOf(
                Combinators.combine(texts(), instants()).as(Provenance.Typed::new),
                Combinators.combine(documents(), boxes(), Arbitraries.of(ReadingSource.class))
                        .as(Provenance.ReadFrom::new),
                Combinators.combine(documents(), texts()).as(Provenance.FromXml::new),
                Combinators.combine(texts(), instants()).as(Provenance.FromRegistry::new),
                texts().map(Provenance.ComputedBy::new),
                Combinators.combine(texts(), instants(), texts()).as(Provenance.CorrectedBy::new));
    }

    private static Arbitrary<FieldKey> keys() {
        return Combinators.combine(
                        Arbitraries.of(FieldName.class), Arbitraries.integers().between(0, 5))
                .as(FieldKey::new);
    }

    private static Arbitrary<Box> boxes() {
        return Combinators.combine(Arbitraries.integers(), numbers(), numbers(), numbers(), numbers())
                .as(Box::new);
    }

    private static Arbitrary<DocumentId> documents() {
        return Arbitraries.create(() -> new DocumentId(new UUID(4, 2)));
    }

    /** Of every character there is, zero and halves of pairs included. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMaxLength(12);
    }

    private static Arbitrary<Double> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.doubles(), Arbitraries.of(0.0, -0.0, 1e-300, Double.NaN, Double.POSITIVE_INFINITY));
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(0, 4_000_000_000L)
                .map(second -> Instant.ofEpochSecond(second, second % 1_000_000_000));
    }
}
