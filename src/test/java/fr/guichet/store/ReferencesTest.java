package fr.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothEngines
class ReferencesTest {
    private final Store store;

    ReferencesTest(Engine engine) {
        store = Samples.open(engine);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void eachYearCountsFromOne() {
        assertThat(next(2026)).isEqualTo("2026-000001");
        assertThat(next(2026)).isEqualTo("2026-000002");
        assertThat(next(2027)).isEqualTo("2027-000001");
        assertThat(next(2026)).isEqualTo("2026-000003");
    }

    @Test
    void noneIsGivenTwiceAtOnce() {
        List<String> given = AtOnce.run(
                        8,
                        i -> IntStream.range(0, 20)
                                .mapToObj(n -> store.unitOfWork().inTransaction(() -> next(2026)))
                                .toList())
                .stream()
                .flatMap(List::stream)
                .toList();

        assertThat(given).hasSize(160).doesNotHaveDuplicates();
    }

    @Test
    void oneThatWasToldIsNotGivenAgainThoughItsDossierFailed() {
        String[] told = new String[1];
        catchThrowable(() -> store.unitOfWork().inTransaction(() -> {
            told[0] = next(2026);
            throw new IllegalStateException("no dossier after all");
        }));

        assertThat(told[0]).isEqualTo("2026-000001");
        assertThat(next(2026)).isEqualTo("2026-000002");
    }

    private String next(int year) {
        return store.dossiers().nextReference(Year.of(year));
    }
}
