package fr.guichet.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.base.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    @Test
    void resultsComeInTheOrderOfTheThingsHoweverLongEachTakes() {
        try (var pool = Executors.newFixedThreadPool(2)) {
            var second = new CountDownLatch(1);
            List<Supplier<Integer>> work = new ArrayList<>();
            work.add(() -> {
                awaited(second);
                return 1;
            });
            work.add(() -> {
                second.countDown();
                return 2;
            });
            IntStream.rangeClosed(3, 40).forEach(i -> work.add(() -> i));
            List<Integer> done = Collections.synchronizedList(new ArrayList<>());
            new InOrder<Integer>(pool).run(work, done::add);
            assertThat(done).isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
        }
    }

    @Test
    void aProblemKeepsItsKey() {
        List<Supplier<Integer>> work = List.of(() -> {
            throw new Problem("app.read.empty");
        });
        try (var pool = Executors.newFixedThreadPool(1)) {
            var inOrder = new InOrder<Integer>(pool);
            assertThatThrownBy(() -> inOrder.run(work, i -> {}))
                    .isInstanceOf(Problem.class)
                    .hasMessage("app.read.empty");
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
