package fr.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.domain.Box;
import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.Page;
import fr.guichet.domain.Reading;
import fr.guichet.domain.ReadingSource;
import fr.guichet.domain.Sha256;
import fr.guichet.domain.Word;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothEngines
class DocumentsTest {
    private final Store store;
    private final Dossier dossier;

    DocumentsTest(Engine engine) {
        store = Samples.open(engine);
        dossier = Samples.added(store, "Perrot", "");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void documentsComeBackInTheirOrderWithTheirParts() {
        Document second = add(Samples.document(dossier, 1, "c"));
        Document first = add(Samples.document(dossier, 0, "a", "b", "a"));

        assertThat(store.documents().of(dossier.id())).containsExactly(first, second);
        assertThat(store.documents().find(first.id())).contains(first);
        assertThat(store.documents().find(new DocumentId(Samples.IDS.next()))).isEmpty();
    }

    @Test
    void theSameBytesAreFoundAgain() {
        Document first = add(Samples.document(dossier, 0, "x", "y"));
        Document second = add(Samples.document(Samples.added(store, "Autre", ""), 0, "y"));

        assertThat(store.documents().holding(hash("y"))).containsExactly(first, second);
        assertThat(store.documents().holding(hash("x"))).containsExactly(first);
        assertThat(store.documents().holding(hash("z"))).isEmpty();
    }

    @Test
    void aKindIsMarked() {
        Document document = add(Samples.document(dossier, 0, "a"));

        store.documents().mark(document.id(), DocumentKind.E_INVOICE);

        assertThat(store.documents().of(dossier.id())).containsExactly(document.as(DocumentKind.E_INVOICE));
    }

    @Test
    void aReadingComesBackExactlyAndIsReplaced() {
        Document document = add(Samples.document(dossier, 0, "a"));
        assertThat(store.documents().reading(document.id())).isEmpty();

        Reading whole = reading(300, 420);
        store.documents().saveReading(document.id(), whole);
        assertThat(store.documents().reading(document.id())).contains(whole);

        Reading few = reading(1, 3);
        store.documents().saveReading(document.id(), few);
        assertThat(store.documents().reading(document.id())).contains(few);
    }

    @Test
    void anEmptyReadingIsAReading() {
        Document document = add(Samples.document(dossier, 0, "a"));
        Reading empty = Reading.of(List.of());

        store.documents().saveReading(document.id(), empty);

        assertThat(store.documents().reading(document.id())).contains(empty);
    }

    private Document add(Document document) {
        store.documents().add(document);
        return document;
    }

    private static Sha256 hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading reading(int pages, int words) {
        var random = new Random(3);
        return Reading.of(IntStream.rangeClosed(1, pages)
                .mapToObj(page -> new Page(page, 595.276, 841.89, ReadingSource.OCR, 90, words(random, page, words)))
                .toList());
    }

    private static List<Word> words(Random random, int page, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> new Word(
                        "mot" + random.nextInt(5000) + "é",
                        new Box(page, random.nextDouble(595), random.nextDouble(800), 40.5, 9.1),
                        random.nextFloat()))
                .toList();
    }
}
