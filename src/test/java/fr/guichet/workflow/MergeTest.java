package fr.guichet.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.domain.Box;
import fr.guichet.domain.Candidate;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Provenance;
import fr.guichet.domain.ReadingSource;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final FieldKey NAME = FieldKey.of(FieldName.NAME);
    private static final Provenance PAGE =
            new Provenance.ReadFrom(new DocumentId(new UUID(0, 1)), new Box(1, 10, 10, 50, 10), ReadingSource.OCR);

    @Test
    void whatAPersonTypedIsKeptAndWhatWasReadStandsBesideIt() {
        Field typed = field("Jeanne Martin", 1, new Provenance.Typed("Paul", Instant.EPOCH));
        Field merged = new Merge(List.of(typed))
                .add(List.of(field("Jean Martin", 0.9, PAGE)))
                .all()
                .getFirst();
        assertThat(merged.value()).isEqualTo("Jeanne Martin");
        assertThat(merged.provenance()).isInstanceOf(Provenance.Typed.class);
        assertThat(merged.candidates()).extracting(Candidate::value).containsExactly("Jean Martin");
    }

    @Test
    void whatTheMachineFoundBeforeIsForgotten() {
        assertThat(new Merge(List.of(field("Jean", 0.9, PAGE))).all()).isEmpty();
    }

    @Test
    void theFirstDocumentWinsAndTheOthersAreCandidatesBestFirst() {
        Field merged = new Merge(List.of())
                .add(List.of(field("A", 0.6, PAGE)))
                .add(List.of(field("B", 0.5, PAGE)))
                .add(List.of(field("C", 0.8, PAGE)))
                .all()
                .getFirst();
        assertThat(merged.value()).isEqualTo("A");
        assertThat(merged.candidates()).extracting(Candidate::value).containsExactly("C", "B");
    }

    @Test
    void theSameValueReadTwiceIsNoCandidateOfItself() {
        Field merged = new Merge(List.of())
                .add(List.of(field("A", 0.6, PAGE)))
                .add(List.of(field("A", 0.9, PAGE)))
                .all()
                .getFirst();
        assertThat(merged.candidates()).isEmpty();
    }

    private static Field field(String value, double confidence, Provenance provenance) {
        return Field.read(NAME, value, value, confidence, provenance);
    }
}
