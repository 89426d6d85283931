package fr.guichet.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.ui.common.Hits.Part;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HitsTest {
    @Test
    void wordsAreFoundWhereOneBeginsWhateverTheirAccents() {
        assertThat(Hits.of("elec REG").parts("Électricité, régularisation"))
                .containsExactly(
                        new Part("Élec", true),
                        new Part("tricité, ", false),
                        new Part("rég", true),
                        new Part("ularisation", false));
    }

    @Test
    void theMiddleOfAWordIsNoHit() {
        assertThat(Hits.of("acture").in("facture")).isFalse();
        assertThat(Hits.of("").in("facture")).isFalse();
        assertThat(Hits.of("2026-0001").in("2026-000123")).isTrue();
    }

    @Property(tries = 500)
    void thePiecesAreTheWholeText(@ForAll String typed, @ForAll String text) {
        assertThat(Hits.of(typed).parts(text).stream().map(Part::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
