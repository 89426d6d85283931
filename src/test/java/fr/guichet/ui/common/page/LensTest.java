package fr.guichet.ui.common.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.guichet.domain.Box;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LensTest {
    private static final Box TOTAL = new Box(1, 480, 455, 75, 12);

    private Lens lens = shown();

    private static Lens shown() {
        var lens = new Lens();
        lens.page(595, 842);
        lens.window(560, 600);
        return lens;
    }

    @BeforeEach
    void again() {
        lens = shown();
    }

    @Test
    void aPageIsShownAcrossTheWindowFromItsTop() {
        Rect page = lens.onScreen(new Box(1, 0, 0, 595, 842));

        assertThat(page.x()).isCloseTo(Lens.MARGIN, within(0.1));
        assertThat(page.w()).isCloseTo(560 - 2 * Lens.MARGIN, within(0.1));
        assertThat(page.y()).isEqualTo(Lens.MARGIN);
    }

    @Test
    void aSecondFitShowsAllOfThePage() {
        lens.fit();

        Rect page = lens.onScreen(new Box(1, 0, 0, 595, 842));
        assertThat(page.h()).isLessThanOrEqualTo(600);
        assertThat(page.x() + page.w() / 2).as("in the middle").isCloseTo(280, within(0.1));
    }

    @Test
    void aChosenBoxComesIntoSightAndCanBeRead() {
        lens.lookAt(TOTAL);

        Rect box = lens.onScreen(TOTAL);
        assertThat(lens.glanceProperty().get().scale()).isGreaterThanOrEqualTo(Lens.READABLE);
        assertThat(box.x()).isBetween(0.0, 560 - box.w());
        assertThat(box.y()).isBetween(0.0, 600 - box.h());
    }

    @Test
    void aBoxThatCanBeReadWhereItIsMovesNothing() {
        lens.lookAt(TOTAL);
        Glance before = lens.glanceProperty().get();

        lens.lookAt(new Box(1, 470, 460, 60, 12));

        assertThat(lens.glanceProperty().get()).isEqualTo(before);
    }

    @Test
    void aBoxWiderThanTheWindowIsShownWhole() {
        Box line = new Box(1, 40, 300, 515, 12);

        lens.lookAt(line);

        Rect r = lens.onScreen(line);
        assertThat(r.x()).isGreaterThanOrEqualTo(0);
        assertThat(r.x() + r.w()).isLessThanOrEqualTo(560);
    }

    @Test
    void frozenThePageStaysWhereItIs() {
        lens.frozenProperty().set(true);
        Glance before = lens.glanceProperty().get();

        lens.lookAt(TOTAL);

        assertThat(lens.glanceProperty().get()).isEqualTo(before);
    }

    @Test
    void zoomingLeavesWhatIsUnderTheMouseThere() {
        lens.nearer();
        lens.nearer();
        lens.nearer();
        Box under = lens.onPage(new Rect(200, 150, 0, 0), 1);

        lens.zoom(1.3, 200, 150);

        Rect r = lens.onScreen(under);
        assertThat(r.x()).isCloseTo(200, within(0.01));
        assertThat(r.y()).isCloseTo(150, within(0.01));
    }

    @Test
    void whatAPersonSeesWhenTheWindowGrowsStaysInTheMiddle() {
        lens.zoom(2.5, 280, 300);
        lens.scroll(20, 200);
        Box middle = lens.onPage(new Rect(280, 300, 0, 0), 1);

        lens.window(700, 640);

        Rect r = lens.onScreen(middle);
        assertThat(r.x()).isCloseTo(350, within(1.0));
        assertThat(r.y()).isCloseTo(320, within(1.0));
    }

    @Test
    void theEdgeIsTold() {
        assertThat(lens.scroll(0, -10)).isFalse();
        assertThat(lens.scroll(0, 10_000)).isTrue();
        assertThat(lens.scroll(0, 10)).isFalse();
    }

    @Property(tries = 200)
    void screenAndPageAreEachOthersInverse(
            @ForAll @IntRange(max = 3) int turns,
            @ForAll @DoubleRange(max = 500) double x,
            @ForAll @DoubleRange(max = 800) double y,
            @ForAll @DoubleRange(min = 0.3, max = 4) double zoom) {
        Lens turned = shown();
        for (int i = 0; i < turns; i++) {
            turned.rotate();
        }
        turned.zoom(zoom, 100, 100);
        turned.scroll(37, 91);
        Box box = new Box(1, x, y, 40, 10);

        Box back = turned.onPage(turned.onScreen(box), 1);

        assertThat(back.x()).isCloseTo(x, within(1e-6));
        assertThat(back.y()).isCloseTo(y, within(1e-6));
        assertThat(back.w()).isCloseTo(40, within(1e-6));
        assertThat(back.h()).isCloseTo(10, within(1e-6));
    }

    @Property(tries = 200)
    void whateverIsDoneThePageIsNeverLost(
            @ForAll @IntRange(max = 3) int turns,
            @ForAll @DoubleRange(min = -3000, max = 3000) double right,
            @ForAll @DoubleRange(min = -3000, max = 3000) double down,
            @ForAll @DoubleRange(min = 0.05, max = 20) double zoom) {
        Lens any = shown();
        for (int i = 0; i < turns; i++) {
            any.rotate();
        }
        any.zoom(zoom, 10, 500);
        any.scroll(right, down);

        Rect page = any.onScreen(new Box(1, 0, 0, 595, 842));
        assertThat(page.x()).isLessThan(560);
        assertThat(page.x() + page.w()).isPositive();
        assertThat(page.y()).isLessThan(600);
        assertThat(page.y() + page.h()).isPositive();
    }
}
