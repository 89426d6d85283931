package fr.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.DossierQuery.Order;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import fr.guichet.domain.Party;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Severity;
import fr.guichet.domain.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothEngines
class SearchTest {
    private static final DossierQuery ALL = DossierQuery.all(100);

    private final StorePlace place;
    private final Store store;

    SearchTest(Engine engine) {
        place = engine.fresh();
        store = Store.open(place, Samples.options());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void wordsAreFoundWithoutAccentsOrCaseAndUnfinished() {
        Dossier perrot = Samples.added(store, "Anaïs Perrot-Lœuil", "Facture de février");
        Samples.added(store, "Anatole Perrin", "Relève");

        assertThat(names("anais")).containsExactly("Anaïs Perrot-Lœuil");
        assertThat(names("PERROT fevrier")).containsExactly("Anaïs Perrot-Lœuil");
        assertThat(names("loeuil")).containsExactly("Anaïs Perrot-Lœuil");
        assertThat(names("per")).containsExactlyInAnyOrder("Anaïs Perrot-Lœuil", "Anatole Perrin");
        assertThat(names("per ana")).containsExactlyInAnyOrder();
        assertThat(names("facture ana")).containsExactly("Anaïs Perrot-Lœuil");
        assertThat(names(perrot.reference())).containsExactly("Anaïs Perrot-Lœuil");
        assertThat(names("xyz")).isEmpty();
        assertThat(names("facture xyz")).isEmpty();
        assertThat(names(" ,;! ")).hasSize(2);
    }

    @Test
    void allOfThePartyIsFound() {
        Dossier dossier = Samples.added(store, "", "");
        Samples.changed(
                store,
                dossier,
                change -> change.party(new Party(
                        "Zoé Klein",
                        Optional.of("zoe.klein@exemple.fr"),
                        Optional.of("+33 1 40 00 00 77"),
                        Optional.of("12 rue des Lilas, 69003 Lyon"))));

        for (String text : List.of("zoe", "exemple", "klein lyo", "69003", "lilas")) {
            assertThat(names(text)).as(text).containsExactly("Zoé Klein");
        }
    }

    @Test
    void anOldPartyIsNoLongerFound() {
        Dossier dossier = Samples.added(store, "Ancien Nom", "Ancien contrat");
        Samples.changed(
                store,
                dossier,
                change -> change.party(new Party("Nom Nouveau", Optional.empty(), Optional.empty(), Optional.empty())));

        assertThat(names("nouveau")).hasSize(1);
        // still in the subject
        assertThat(names("ancien")).hasSize(1);
        assertThat(names("nom")).hasSize(1);
    }

    @Test
    void documentsAreFoundByWhatTheySayNow() {
        Dossier dossier = Samples.added(store, "Perrot", "Courrier");
        store.dossiers().index(dossier.id(), "Point de livraison 30001234567890, Perrot\nmontant : 1 234,56 €");
        assertThat(names("30001234567890")).hasSize(1);
        assertThat(names("livraison montant")).hasSize(1);

        store.dossiers().index(dossier.id(), "tout autre chose");

        assertThat(names("30001234567890")).isEmpty();
        assertThat(names("chose")).hasSize(1);
        assertThat(names("perrot")).hasSize(1);
    }

    @Test
    void facetsNarrow() {
        Dossier review = Samples.inReview(
                store,
                "Un",
                change -> change.intent(Intent.REFUND)
                        .matter(Matter.REQUEST)
                        .assignee(Optional.of("Claire"))
                        .reasons(Set.of(ReviewReason.ANOMALY, ReviewReason.SAMPLE)),
                Severity.CRITICAL,
                Severity.LOW);
        Samples.added(store, "Deux", "");

        assertThat(review.stage()).isEqualTo(Stage.NEEDS_REVIEW);
        assertThat(names(ALL.stages(Set.of(Stage.NEEDS_REVIEW)))).containsExactly("Un");
        assertThat(names(ALL.stages(Set.of(Stage.RECEIVED, Stage.READ)))).containsExactly("Deux");
        assertThat(names(ALL.intents(Set.of(Intent.REFUND)))).containsExactly("Un");
        assertThat(names(ALL.matters(Set.of(Matter.UNKNOWN)))).containsExactly("Deux");
        assertThat(names(ALL.severities(Set.of(Severity.CRITICAL)))).containsExactly("Un");
        assertThat(names(ALL.severities(Set.of(Severity.LOW)))).isEmpty();
        assertThat(names(ALL.reasons(Set.of(ReviewReason.SAMPLE, ReviewReason.ESCALATED))))
                .containsExactly("Un");
        assertThat(names(of("Claire"))).containsExactly("Un");
        assertThat(names(of(""))).containsExactly("Deux");
        assertThat(store.dossiers().count(ALL.text("un").stages(Set.of(Stage.NEEDS_REVIEW))))
                .isEqualTo(1);
    }

    @Test
    void rowsSayWhatAListShows() {
        Dossier dossier = Samples.inReview(
                store,
                "Un",
                change -> change.intent(Intent.REFUND)
                        .assignee(Optional.of("Claire"))
                        .dueAt(Optional.of(Samples.MORNING))
                        .reasons(Set.of(ReviewReason.ANOMALY)),
                Severity.HIGH);

        assertThat(store.dossiers().search(ALL))
                .containsExactly(new DossierRow(
                        dossier.id(),
                        dossier.reference(),
                        Stage.NEEDS_REVIEW,
                        Matter.UNKNOWN,
                        Optional.of(Intent.REFUND),
                        "Un",
                        "",
                        dossier.channel(),
                        Samples.MORNING,
                        Set.of(ReviewReason.ANOMALY),
                        Optional.of(Severity.HIGH),
                        Optional.of("Claire"),
                        Optional.of(Samples.MORNING)));
    }

    @Test
    void ordersAndPages() {
        addAt("béa", 3, Optional.of(1));
        addAt("Ève", 1, Optional.empty());
        addAt("Adèle", 2, Optional.of(5));

        assertThat(names(ALL.ordered(Order.NEWEST))).containsExactly("béa", "Adèle", "Ève");
        assertThat(names(ALL.ordered(Order.OLDEST))).containsExactly("Ève", "Adèle", "béa");
        assertThat(names(ALL.ordered(Order.DUE))).containsExactly("béa", "Adèle", "Ève");
        assertThat(names(ALL.ordered(Order.NAME))).containsExactly("Adèle", "béa", "Ève");
        assertThat(names(ALL.ordered(Order.REFERENCE))).containsExactly("béa", "Ève", "Adèle");
        assertThat(names(ALL.ordered(Order.NAME).page(1, 1))).containsExactly("béa");
        assertThat(names(ALL.page(3, 10))).isEmpty();
        assertThat(names(ALL.page(0, 0))).isEmpty();
    }

    @Test
    void theSettledNoLongerCountsAsWorst() {
        Dossier dossier = Samples.inReview(store, "Un", UnaryOperator.identity(), Severity.CRITICAL);
        store.findings().saveAnomalies(dossier.id(), List.of());

        assertThat(store.dossiers().search(ALL).getFirst().worst()).isEmpty();
    }

    @Test
    void aCommonWordIsFoundAmongManyAndCountedUpToALimit() {
        store.unitOfWork().inTransaction(() -> {
            for (int i = 0; i < 200; i++) {
                Samples.added(store, i % 50 == 7 ? "Rareté" : "Commun", "facture fadaise " + i);
            }
        });
        // here more than twenty are many
        var search = new DossierSearch(20, 100);

        assertThat(count(search, "")).isEqualTo(100);
        assertThat(count(search, "facture")).isEqualTo(100);
        assertThat(count(search, "facture comm")).isEqualTo(100);
        assertThat(count(search, "facture rar")).isEqualTo(4);
        assertThat(count(search, "rarete fa")).isEqualTo(4);
        assertThat(count(search, "facture fadaise x")).isZero();
        assertThat(count(search, "fadaise 157")).isEqualTo(1);
        assertThat(rows(search, ALL.text("facture fad").ordered(Order.REFERENCE).page(50, 20)))
                .extracting(DossierRow::reference)
                .startsWith("2026-000051")
                .hasSize(20);
    }

    private int count(DossierSearch search, String text) {
        return Engine.raw(place).withHandle(handle -> search.count(handle, ALL.text(text)));
    }

    private List<DossierRow> rows(DossierSearch search, DossierQuery query) {
        return Engine.raw(place).withHandle(handle -> search.rows(handle, query));
    }

    private void addAt(String name, int minutes, Optional<Integer> due) {
        Dossier d = Samples.dossier(store, name, "");
        Samples.added(
                store,
                new Dossier(
                        d.id(),
                        d.reference(),
                        d.stage(),
                        d.matter(),
                        d.intent(),
                        d.party(),
                        d.subject(),
                        d.channel(),
                        Samples.MORNING.plus(Duration.ofMinutes(minutes)),
                        d.reasons(),
                        d.assignee(),
                        d.postponedUntil(),
                        due.map(days -> Samples.MORNING.plus(Duration.ofDays(days))),
                        d.note(),
                        0));
    }

    private static DossierQuery of(String assignee) {
        return new DossierQuery(
                "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Optional.of(assignee), Order.NEWEST, 0, 100);
    }

    private List<String> names(String text) {
        return names(ALL.text(text));
    }

    private List<String> names(DossierQuery query) {
        return store.dossiers().search(query).stream().map(DossierRow::name).toList();
    }
}
