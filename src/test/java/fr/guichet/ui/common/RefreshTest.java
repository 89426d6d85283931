package fr.guichet.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.base.Problem;
import fr.guichet.ui.TestUi;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RefreshTest {
    private final TestUi ui = TestUi.french();
    private final AtomicInteger reads = new AtomicInteger();
    private final List<Integer> shown = new ArrayList<>();

    private Refresh<Integer> refresh() {
        return new Refresh<>(ui.tools(), 500, reads::incrementAndGet, shown::add, problem -> {});
    }

    @Test
    void manyChangesAreReadOnceAndNeverPutOff() {
        var refresh = refresh();
        for (int i = 0; i < 100; i++) {
            refresh.soon();
        }
        ui.delay.pass();
        assertThat(shown).containsExactly(1);
        assertThat(ui.delay.isIdle()).isTrue();
    }

    @Test
    void whatChangesWhileItIsReadIsReadAfterwards() {
        List<Refresh<Integer>> self = new ArrayList<>();
        self.add(new Refresh<>(
                ui.tools(),
                500,
                () -> {
                    if (reads.incrementAndGet() == 1) {
                        self.getFirst().soon();
                    }
                    return reads.get();
                },
                shown::add,
                problem -> {}));
        self.getFirst().now();
        ui.delay.pass();
        assertThat(shown).containsExactly(1, 2);
        assertThat(ui.delay.isIdle()).isTrue();
    }

    @Test
    void aFailureIsToldAndTheNextChangeIsReadAgain() {
        List<Problem> told = new ArrayList<>();
        var refresh = new Refresh<Integer>(
                ui.tools(),
                500,
                () -> {
                    throw new Problem("cancelled");
                },
                shown::add,
                told::add);
        refresh.now();
        refresh.soon();
        ui.delay.pass();
        assertThat(told).hasSize(2);
    }

    @Test
    void nothingIsReadOnceClosed() {
        var refresh = refresh();
        refresh.soon();
        refresh.close();
        refresh.soon();
        ui.delay.pass();
        assertThat(reads).hasValue(0);
    }
}
