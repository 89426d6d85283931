package fr.guichet.ui.common.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.base.Progress;
import fr.guichet.domain.Box;
import fr.guichet.domain.Content;
import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.MediaKind;
import fr.guichet.domain.Reading;
import fr.guichet.domain.Word;
import fr.guichet.reading.ReadingService;
import fr.guichet.reading.Source;
import fr.guichet.testing.BillPdf;
import fr.guichet.testing.MemoryVault;
import fr.guichet.testing.Readings;
import fr.guichet.ui.TestUi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PageViewModelTest {
    private static final Instant NOW = Instant.parse("2026-06-15T08:00:00Z");
    private static final ReadingService READING = Readings.service();

    private final MemoryVault vault = new MemoryVault();
    private final PagePictures pictures = new PagePictures(READING, vault);
    private final TestUi ui = TestUi.french();
    private final PageViewModel vm = new PageViewModel(pictures, ui.tools());

    private Document document(Content... parts) {
        return new Document(
                new DocumentId(UUID.nameUUIDFromBytes(parts[0].sha256().hex().getBytes())),
                new DossierId(new UUID(0, 1)),
                List.of(parts),
                DocumentKind.INVOICE,
                0,
                NOW);
    }

    private Content kept(byte[] bytes, MediaKind kind) {
        return new Content(vault.keep(bytes), "piece", kind, bytes.length);
    }

    private static Reading read(byte[] pdf) {
        return READING.read(List.of(new Source(MediaKind.PDF, pdf, "facture.pdf")), Progress.NONE);
    }

    private static byte[] png(int width, int height) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aDocumentIsShownFromItsFirstPageAndTurnedToItsLast() {
        byte[] pdf = BillPdf.right();
        vm.show(document(kept(pdf, MediaKind.PDF)), Optional.of(read(pdf)));

        assertThat(vm.getWhere()).isEqualTo("1 / 2");
        assertThat(vm.pictureProperty().get())
                .hasValueSatisfying(p -> assertThat(p.pixelsPerPoint()).isGreaterThanOrEqualTo(Lens.READABLE));

        vm.go(2);
        vm.go(3);

        assertThat(vm.getPage()).isEqualTo(2);
        assertThat(vm.isLast()).isTrue();
    }

    @Test
    void itIsDrawnSharperWhenLookedAtNearer() {
        byte[] pdf = BillPdf.right();
        vm.show(document(kept(pdf, MediaKind.PDF)), Optional.of(read(pdf)));
        vm.getLens().window(600, 700);
        double before = vm.pictureProperty().get().orElseThrow().pixelsPerPoint();

        for (int i = 0; i < 8; i++) {
            vm.getLens().nearer();
        }
        ui.delay.pass();

        assertThat(vm.pictureProperty().get().orElseThrow().pixelsPerPoint()).isGreaterThan(before);
    }

    @Test
    void aBoxOnAnotherPageIsTurnedTo() {
        byte[] pdf = BillPdf.right();
        Reading reading = read(pdf);
        vm.show(document(kept(pdf, MediaKind.PDF)), Optional.of(reading));
        vm.getLens().window(600, 700);

        vm.lookAt(Readings.box(reading, "Ancien index"));

        assertThat(vm.getPage()).isEqualTo(2);

        vm.getLens().frozenProperty().set(true);
        vm.lookAt(Readings.box(reading, "Total TTC"));

        assertThat(vm.getPage()).as("frozen").isEqualTo(2);
    }

    @Test
    void theWordUnderTheMouseIsKnown() {
        byte[] pdf = BillPdf.right();
        Reading reading = read(pdf);
        vm.show(document(kept(pdf, MediaKind.PDF)), Optional.of(reading));
        Box number = Readings.box(reading, "LV-2026-0061842");

        assertThat(vm.wordAt(number.x() + 4, number.centreY())).map(Word::text).contains("LV-2026-0061842");
        assertThat(vm.wordAt(1, 1)).isEmpty();
    }

    @Test
    void whatIsLookedForIsTurnedToAndCounted() {
        byte[] pdf = BillPdf.right();
        vm.show(document(kept(pdf, MediaKind.PDF)), Optional.of(read(pdf)));

        vm.getFind().textProperty().set("nouvel index");
        ui.delay.pass();

        assertThat(vm.getFind().getSummary()).isEqualTo("1 sur 1");
        assertThat(vm.getPage()).isEqualTo(2);

        vm.getFind().textProperty().set("introuvable");
        ui.delay.pass();

        assertThat(vm.getFind().getSummary()).isEqualTo("Introuvable");
    }

    @Test
    void aPictureThatCouldNotBeReadIsShownAllTheSame() {
        vm.getLens().window(600, 700);
        vm.show(document(kept(png(1200, 800), MediaKind.PNG)), Optional.empty());

        assertThat(vm.getWhere()).isEqualTo("1 / 1");
        Rect page = vm.getLens().onScreen(new Box(1, 0, 0, 842, 842 * 2 / 3.0));
        assertThat(page.w()).isCloseTo(600 - 2 * Lens.MARGIN, org.assertj.core.api.Assertions.within(1.0));
    }

    @Test
    void picturesDroppedTogetherAreThePagesOfOneDocument() {
        Document both = document(kept(png(300, 400), MediaKind.PNG), kept(png(500, 400), MediaKind.PNG));
        vm.show(both, Optional.empty());

        assertThat(vm.getPageCount()).isEqualTo(2);

        vm.go(2);

        assertThat(vm.pictureProperty().get())
                .hasValueSatisfying(p -> assertThat(p.width()).isEqualTo(500));
    }

    @Test
    void whatCannotBeDrawnIsSaid() {
        vm.show(document(kept(new byte[] {'%', 'P', 'D', 'F', 1, 2, 3}, MediaKind.PDF)), Optional.empty());

        assertThat(vm.getTrouble()).contains("abîmé");
        assertThat(vm.pictureProperty().get()).isEmpty();
    }

    @Test
    void aRectangleIsReadAgain() {
        byte[] pdf = BillPdf.right();
        Reading reading = read(pdf);
        vm.show(document(kept(pdf, MediaKind.PDF)), Optional.of(reading));
        Box number = Readings.box(reading, "40178265");

        List<Word> words = pictures.recognise(
                vm.sheet().orElseThrow(), new Box(1, number.x() - 4, number.y() - 3, number.w() + 8, number.h() + 6));

        assertThat(words).extracting(Word::text).containsExactly("40178265");
    }
}
