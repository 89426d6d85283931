package fr.guichet.ui.accueil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.base.Changes;
import fr.guichet.base.Settings;
import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Channel;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.Matter;
import fr.guichet.domain.Party;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Stage;
import fr.guichet.testing.TestStores;
import fr.guichet.ui.TestUi;
import fr.guichet.ui.common.Navigator;
import fr.guichet.ui.common.Route;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccueilViewModelTest {
    private static final Instant NOW = TestUi.CLOCK.instant();

    private final TestStores fresh = TestStores.fresh();
    private final TestUi ui = TestUi.french();
    private final Navigator navigator = new Navigator(new Route.Accueil());
    private final Changes<DossierId> reviewed = new Changes<>();
    private final Settings settings = Settings.inMemory();
    private int number;

    @AfterEach
    void close() {
        fresh.close();
    }

    @Test
    void saysWhatToDoWhileNothingCame() {
        assertThat(opened().stateProperty().get()).isEqualTo(AccueilState.BLANK);
    }

    @Test
    void figuresLeadToTheirLists() {
        dossier(Stage.NEEDS_REVIEW, Set.of(ReviewReason.ANOMALY), NOW.minusSeconds(60));
        dossier(Stage.NEEDS_REVIEW, Set.of(ReviewReason.ANOMALY, ReviewReason.INCOMPLETE), NOW.plusSeconds(60));
        dossier(Stage.WAITING_FOR_CUSTOMER, Set.of(), NOW.plus(Duration.ofDays(9)));
        AccueilViewModel vm = opened();
        assertThat(vm.stateProperty().get()).isEqualTo(AccueilState.READY);
        assertThat(vm.getFigures()).extracting(f -> f.numberProperty().get()).containsExactly(2, 1, 1, 1);

        vm.getFigures().getFirst().open();
        assertThat(navigator.getRoute()).isEqualTo(new Route.Revue(Optional.empty()));
        vm.getFigures().get(3).open();
        DossierQuery late = ((Route.Dossiers) navigator.getRoute()).query();
        assertThat(fresh.store().dossiers().count(late)).isEqualTo(1);
    }

    @Test
    void reasonsStandByTheirNumberAndOpenTheirDossiers() {
        dossier(Stage.NEEDS_REVIEW, Set.of(ReviewReason.ANOMALY), NOW);
        dossier(Stage.NEEDS_REVIEW, Set.of(ReviewReason.ANOMALY, ReviewReason.INCOMPLETE), NOW);
        AccueilViewModel vm = opened();
        assertThat(vm.getReasons())
                .extracting(ReasonLine::reason, ReasonLine::number, ReasonLine::share)
                .containsExactly(tuple(ReviewReason.ANOMALY, 2, 1.0), tuple(ReviewReason.INCOMPLETE, 1, 0.5));
        vm.open(vm.getReasons().get(1));
        DossierQuery query = ((Route.Dossiers) navigator.getRoute()).query();
        assertThat(fresh.store().dossiers().search(query)).hasSize(1);
    }

    @Test
    void aChangeIsShownSoonAfter() {
        dossier(Stage.NEEDS_REVIEW, Set.of(ReviewReason.ANOMALY), NOW);
        AccueilViewModel vm = opened();
        DossierId second = dossier(Stage.NEEDS_REVIEW, Set.of(ReviewReason.ANOMALY), NOW);
        reviewed.publish(second);
        assertThat(vm.getFigures().getFirst().numberProperty().get()).isEqualTo(1);
        ui.delay.pass();
        assertThat(vm.getFigures().getFirst().numberProperty().get()).isEqualTo(2);
    }

    @Test
    void whatHappenedSinceThePersonLeftIsMarked() {
        settings.put("accueil.left", NOW.minusSeconds(30).toString());
        did(dossier(Stage.READ, Set.of(), NOW), "stage.verified", NOW.minusSeconds(60));
        DossierId rejected = dossier(Stage.READ, Set.of(), NOW);
        did(rejected, "review.rejected", NOW.minusSeconds(10));
        AccueilViewModel vm = opened();
        assertThat(vm.deeds().getDeeds()).extracting(DeedLine::fresh).containsExactly(true, false);
        assertThat(vm.deeds().getDeeds().getFirst().sentence()).isEqualTo("Dossier 2026-000002 rejeté par Camille");
        assertThat(vm.deeds().getSince()).startsWith("Une nouvelle ligne depuis votre départ");
        vm.deeds().follow(vm.deeds().getDeeds().getFirst());
        assertThat(navigator.getRoute()).isEqualTo(new Route.Dossier(rejected));
        vm.close();
        assertThat(new LastVisit(settings, TestUi.CLOCK).before()).contains(NOW);
    }

    @Test
    void theSameDoneToManyIsOneLine() {
        for (int i = 0; i < 5; i++) {
            did(dossier(Stage.READ, Set.of(), NOW), "stage.verified", NOW.minusSeconds(60 - i));
        }
        assertThat(opened().deeds().getDeeds())
                .extracting(DeedLine::sentence)
                .containsExactly("5 dossiers vérifiés seuls");
    }

    @Test
    void theChartCountsByTheDayAndByTheHour() {
        did(dossier(Stage.READ, Set.of(), NOW), "stage.verified", NOW.minus(Duration.ofDays(6)));
        did(dossier(Stage.READ, Set.of(), NOW), "review.validated", NOW.minusSeconds(1));
        AccueilViewModel vm = opened();
        assertThat(vm.flow().getBars()).hasSize(7);
        assertThat(vm.flow().getBars().getFirst().figures()).containsExactly(0, 1, 0);
        assertThat(vm.flow().getBars().getLast().figures().get(2)).isEqualTo(1);
        assertThat(vm.flow().getBars().getLast().now()).isTrue();
        vm.flow().byHourProperty().set(true);
        assertThat(vm.flow().getBars()).extracting(Bar::label).startsWith("8 h").endsWith("17 h");
        assertThat(vm.flow().getTitle()).isEqualTo("Flux d’aujourd’hui");
    }

    @Test
    void aFailureIsToldWithItsCodeAndCanBeTriedAgain() {
        AccueilViewModel vm = viewModel();
        fresh.store().close();
        vm.open();
        assertThat(vm.stateProperty().get()).isEqualTo(AccueilState.FAILED);
        assertThat(vm.getProblem()).contains("GU-");
    }

    private AccueilViewModel opened() {
        AccueilViewModel vm = viewModel();
        vm.open();
        return vm;
    }

    private AccueilViewModel viewModel() {
        var store = fresh.store();
        return new AccueilViewModel(
                new AccueilSources(
                        store.dossiers(),
                        store.auditLog(),
                        store.jobs(),
                        reviewed,
                        new LastVisit(settings, TestUi.CLOCK),
                        "Camille"),
                navigator,
                ui.tools());
    }

    private DossierId dossier(Stage stage, Set<ReviewReason> reasons, Instant due) {
        var id = new DossierId(new UUID(5, number++));
        var dossiers = fresh.store().dossiers();
        var party = new Party("Jeanne Lefèvre", Optional.empty(), Optional.empty(), Optional.empty());
        dossiers.add(
                new Dossier(
                        id,
                        dossiers.nextReference(Year.of(2026)),
                        stage,
                        Matter.INVOICE,
                        Optional.empty(),
                        party,
                        "Facture",
                        Channel.FILE,
                        NOW,
                        reasons,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(due),
                        "",
                        0),
                draft(id, AuditEntry.MACHINE, "dossier.received", NOW.minus(Duration.ofDays(1))));
        return id;
    }

    private void did(DossierId id, String action, Instant when) {
        String who = action.startsWith("review.") ? "Camille" : AuditEntry.MACHINE;
        fresh.store().auditLog().append(draft(id, who, action, when));
    }

    private static AuditEntry.Draft draft(DossierId id, String who, String action, Instant when) {
        return new AuditEntry.Draft(when, who, action, Optional.of(id), "{}");
    }
}
