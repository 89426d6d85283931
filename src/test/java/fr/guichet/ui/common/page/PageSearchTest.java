package fr.guichet.ui.common.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.domain.Box;
import fr.guichet.domain.Page;
import fr.guichet.domain.Reading;
import fr.guichet.domain.ReadingSource;
import fr.guichet.domain.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageSearchTest {
    private static final Reading BILL = reading(
            List.of("Point", "de", "livraison", "14", "295", "807", "316", "042", "Relevé", "réel"),
            List.of("Relevé", "estimé", "not", "only"));

    @SafeVarargs
    private static Reading reading(List<String>... pages) {
        List<Page> all = new ArrayList<>();
        for (List<String> texts : pages) {
            List<Word> words = new ArrayList<>();
            for (String text : texts) {
                words.add(new Word(text, new Box(all.size() + 1, 60 * words.size(), 100, 50, 10), 1));
            }
            all.add(new Page(all.size() + 1, 595, 842, ReadingSource.TEXT_LAYER, 0, words));
        }
        return Reading.of(all);
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertThat(PageSearch.find(BILL, "RELEVE"))
                .extracting(PageSearch.Hit::page)
                .containsExactly(1, 2);
    }

    @Test
    void aNumberIsFoundWhateverItsGroups() {
        assertThat(PageSearch.find(BILL, "14295807316042"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.boxes()).hasSize(5));
        assertThat(PageSearch.find(BILL, "807 316"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.boxes()).hasSize(2));
    }

    @Test
    void severalWordsAreFoundInTheirOrder() {
        assertThat(PageSearch.find(BILL, "point de  livraison"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.boxes()).hasSize(3));
        assertThat(PageSearch.find(BILL, "livraison point")).isEmpty();
    }

    @Test
    void wordsDoNotRunIntoEachOther() {
        assertThat(PageSearch.find(BILL, "to")).isEmpty();
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(PageSearch.find(BILL, "  ")).isEmpty();
    }
}
