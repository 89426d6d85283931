package fr.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WordsTest {
    @Example
    void wordsAreFoldedLettersAndDigits() {
        assertThat(Words.of("L’Été à Œuvre-sur-Saône : 1 234,56 € (ÉPÉE)"))
                .containsExactly("l", "ete", "a", "oeuvre", "sur", "saone", "1", "234", "56", "epee");
        assertThat(Words.of("ﬁn Straße Łódź")).containsExactly("fin", "strasse", "lodz");
        assertThat(Words.of("")).isEmpty();
        assertThat(Words.of(" ,;€ ")).isEmpty();
        assertThat(Words.inOrder("  Ève   d’Arc ", 6)).isEqualTo("eve d ");
    }

    @Property
    void anyTextGivesWordsThatStayTheSame(@ForAll String text) {
        for (String word : Words.of(text)) {
            assertThat(word)
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(Words.LONGEST)
                    .doesNotContain(" ");
            assertThat(Words.of(word)).containsExactly(word);
        }
    }

    @Example
    void nobodyIndexesMoreThanHeCanFind() {
        String text = IntStream.range(0, 10_000).mapToObj(i -> "mot" + i).collect(Collectors.joining(" "));
        assertThat(Words.distinct(text)).hasSize(Words.MOST);
    }
}
