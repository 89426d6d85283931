package fr.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.domain.Decision;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.Lock;
import fr.guichet.domain.Refusal;
import fr.guichet.domain.Severity;
import fr.guichet.domain.Sha256;
import fr.guichet.domain.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people work with: the queue, locks, decisions, refusals. */
@OnBothEngines
class DeskTest {
    private static final Instant NOW = Samples.MORNING.plus(Duration.ofDays(10));

    private final Store store;

    DeskTest(Engine engine) {
        store = Samples.open(engine);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theQueueGoesByOverdueThenWorstThenDueThenAge() {
        waits("sans rien", change -> change);
        waits("échéance lointaine", due(20));
        waits("échéance proche", due(2));
        waits("critique", change -> change, Severity.LOW, Severity.CRITICAL);
        waits("moyenne proche", due(1), Severity.MEDIUM);
        waits("moyenne", change -> change, Severity.MEDIUM);
        waits("en retard", due(-1));
        waits("très en retard", due(-3), Severity.LOW);
        waits("plus tard", change -> change.postponedUntil(Optional.of(NOW.plusSeconds(1))), Severity.CRITICAL);
        waits("revenu", change -> change.postponedUntil(Optional.of(NOW)));
        Samples.added(store, "pas en revue", "");

        assertThat(store.reviewQueue().waiting(NOW, 100))
                .extracting(DossierRow::name)
                .containsExactly(
                        "très en retard",
                        "en retard",
                        "critique",
                        "moyenne proche",
                        "moyenne",
                        "échéance proche",
                        "échéance lointaine",
                        "sans rien",
                        "revenu");
        assertThat(store.reviewQueue().waiting(NOW, 2)).hasSize(2);
    }

    @Test
    void aRowOfTheQueueSaysWhoHasItOpen() {
        Dossier dossier = waits("Un", change -> change.assignee(Optional.of("Désigné")));
        store.locks().take(new Lock(dossier.id(), "Claire", "s1", NOW));

        assertThat(store.reviewQueue().waiting(NOW, 1).getFirst().assignee()).contains("Claire");

        store.locks().releaseAll("s1");
        assertThat(store.reviewQueue().waiting(NOW, 1).getFirst().assignee()).isEmpty();
    }

    @Test
    void aLockIsOnePersonsUntilReleased() {
        Dossier dossier = Samples.added(store, "Un", "");
        var claire = new Lock(dossier.id(), "Claire", "s1", NOW);
        var omar = new Lock(dossier.id(), "Omar", "s2", NOW);

        assertThat(store.locks().take(claire)).isEmpty();
        assertThat(store.locks().take(claire)).isEmpty();
        assertThat(store.locks().take(omar)).contains(claire);
        assertThat(store.locks().of(dossier.id())).contains(claire);

        store.locks().release(dossier.id(), "s2");
        assertThat(store.locks().take(omar)).contains(claire);
        store.locks().release(dossier.id(), "s1");
        assertThat(store.locks().take(omar)).isEmpty();
        store.locks().releaseAll("s2");
        assertThat(store.locks().of(dossier.id())).isEmpty();
    }

    @Test
    void ofManyWhoWantALockOneGetsIt() {
        Dossier dossier = Samples.added(store, "Un", "");

        assertThat(AtOnce.count(
                        6,
                        i -> store.locks()
                                .take(new Lock(dossier.id(), "P" + i, "s" + i, NOW))
                                .isEmpty()))
                .isEqualTo(1);
    }

    @Test
    void decisionsComeInTheirOrder() {
        Dossier dossier = Samples.added(store, "Un", "");
        Decision first = decide(dossier, Decision.Kind.CORRECTED, "Claire", NOW, "{\"è\":1}");
        Decision second = decide(dossier, Decision.Kind.VALIDATED, "Claire", NOW, "");

        assertThat(store.decisions().of(dossier.id())).containsExactly(first, second);
    }

    @Test
    void settledDossiersAreCountedOnceAndNotWhenTakenBack() {
        Dossier one = Samples.added(store, "Un", "");
        Dossier two = Samples.added(store, "Deux", "");
        Dossier three = Samples.added(store, "Trois", "");
        decide(one, Decision.Kind.VALIDATED, "Claire", NOW.minusSeconds(1), "");
        decide(one, Decision.Kind.CORRECTED, "Claire", NOW, "");
        decide(one, Decision.Kind.ESCALATED, "Claire", NOW, "");
        decide(one, Decision.Kind.VALIDATED, "Claire", NOW.plusSeconds(1), "");
        decide(two, Decision.Kind.REJECTED, "Omar", NOW, "");
        decide(two, Decision.Kind.POSTPONED, "Claire", NOW, "");
        Decision undone = decide(three, Decision.Kind.FORCED, "Claire", NOW, "");
        decide(three, Decision.Kind.TAKEN_BACK, "Claire", NOW, "{\"decision\":\"" + undone.id() + "\"}");

        assertThat(store.decisions().settledSince("Claire", NOW)).isEqualTo(1);
        assertThat(store.decisions().settledSince("Omar", NOW)).isEqualTo(1);
        assertThat(store.decisions().settledSince("Zoé", NOW)).isZero();
    }

    @Test
    void refusalsComeLatestFirst() {
        var first = new Refusal(
                Samples.IDS.next(), "a.pdf", 12, Optional.of(Sha256.of(new byte[0])), "intake.empty", "Vide.", NOW);
        var second = new Refusal(Samples.IDS.next(), "b.zip", 0, Optional.empty(), "intake.bomb", "Piégé.", NOW);
        store.refusals().add(first);
        store.refusals().add(second);

        assertThat(store.refusals().latest(10)).containsExactly(second, first);
        assertThat(store.refusals().latest(1)).containsExactly(second);
    }

    private Dossier waits(String name, UnaryOperator<Dossier.Change> how, Severity... anomalies) {
        Dossier dossier = Samples.inReview(store, name, how, anomalies);
        assertThat(dossier.stage()).isEqualTo(Stage.NEEDS_REVIEW);
        return dossier;
    }

    private static UnaryOperator<Dossier.Change> due(int days) {
        return change -> change.dueAt(Optional.of(NOW.plus(Duration.ofDays(days))));
    }

    private Decision decide(Dossier dossier, Decision.Kind kind, String who, Instant at, String detail) {
        var decision = new Decision(Samples.IDS.next(), dossier.id(), kind, who, at, detail);
        store.decisions().add(decision);
        return decision;
    }
}
