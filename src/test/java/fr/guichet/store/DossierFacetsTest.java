package fr.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.Facets;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Severity;
import fr.guichet.domain.Stage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothEngines
class DossierFacetsTest {
    private final Store store;

    DossierFacetsTest(Engine engine) {
        store = Store.open(engine.fresh(), new StoreOptions(Clock.systemUTC(), "test", 2));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @BeforeEach
    void fill() {
        add(
                "Durand",
                d -> d.stage(Stage.NEEDS_REVIEW)
                        .reasons(Set.of(ReviewReason.ANOMALY, ReviewReason.INCOMPLETE))
                        .matter(Matter.INVOICE)
                        .dueAt(Optional.of(Samples.MORNING.minus(Duration.ofDays(1)))));
        add(
                "Durand",
                d -> d.stage(Stage.NEEDS_REVIEW)
                        .reasons(Set.of(ReviewReason.ANOMALY))
                        .matter(Matter.REQUEST)
                        .intent(Intent.MOVE_IN)
                        .assignee(Optional.of("Camille"))
                        .dueAt(Optional.of(Samples.MORNING.plus(Duration.ofDays(3)))));
        Dossier rejected = add(
                "Petit",
                d -> d.stage(Stage.REJECTED)
                        .matter(Matter.REQUEST)
                        .intent(Intent.MOVE_OUT)
                        .dueAt(Optional.of(Samples.MORNING.minus(Duration.ofDays(9)))));
        store.findings()
                .saveAnomalies(rejected.id(), List.of(Anomaly.of("TTC_SUM", Severity.HIGH, List.of(), List.of())));
    }

    private Dossier add(String name, UnaryOperator<Dossier.Change> how) {
        Dossier dossier = Samples.added(store, name, "Demande");
        Dossier changed = how.apply(dossier.change()).done();
        return store.dossiers().save(changed, Samples.why(changed, "dossier.changed"));
    }

    private static DossierQuery all() {
        return DossierQuery.all(10);
    }

    @Test
    void everyValueIsCounted() {
        assertThat(store.dossiers().facets(all()))
                .isEqualTo(new Facets(
                        Map.of(Stage.NEEDS_REVIEW, 2, Stage.REJECTED, 1),
                        Map.of(Intent.MOVE_IN, 1, Intent.MOVE_OUT, 1),
                        Map.of(Matter.INVOICE, 1, Matter.REQUEST, 2),
                        Map.of(Severity.HIGH, 1),
                        Map.of(ReviewReason.ANOMALY, 2, ReviewReason.INCOMPLETE, 1),
                        Map.of("", 2, "Camille", 1)));
    }

    @Test
    void aFilterNarrowsTheOthersButNotItself() {
        Facets facets =
                store.dossiers().facets(all().stages(Set.of(Stage.NEEDS_REVIEW)).matters(Set.of(Matter.REQUEST)));
        assertThat(facets.stages()).isEqualTo(Map.of(Stage.NEEDS_REVIEW, 1, Stage.REJECTED, 1));
        assertThat(facets.matters()).isEqualTo(Map.of(Matter.INVOICE, 1, Matter.REQUEST, 1));
        assertThat(facets.intents()).isEqualTo(Map.of(Intent.MOVE_IN, 1));
        assertThat(facets.assignees()).isEqualTo(Map.of("Camille", 1));
    }

    @Test
    void wordsNarrowAndWhatNobodyHoldsHasNoFacets() {
        assertThat(store.dossiers().facets(all().text("durand")).stages()).isEqualTo(Map.of(Stage.NEEDS_REVIEW, 2));
        assertThat(store.dossiers().facets(all().text("personne"))).isEqualTo(Facets.NONE);
    }

    @Test
    void whatIsDueIsOpenStill() {
        DossierQuery overdue = all().dueBefore(Optional.of(Samples.MORNING));
        assertThat(store.dossiers().search(overdue))
                .extracting(DossierRow::matter)
                .containsExactly(Matter.INVOICE);
        assertThat(store.dossiers().total(overdue)).isEqualTo(1);
        assertThat(store.dossiers().total(all().dueBefore(Optional.of(Samples.MORNING.plus(Duration.ofDays(7))))))
                .isEqualTo(2);
    }

    @Test
    void aBlankNameFindsWhatIsNobodys() {
        assertThat(store.dossiers().total(all().assignee(Optional.of("")))).isEqualTo(2);
        assertThat(store.dossiers().total(all().assignee(Optional.of("Camille"))))
                .isEqualTo(1);
        assertThat(store.dossiers().total(all())).isEqualTo(3);
    }
}
