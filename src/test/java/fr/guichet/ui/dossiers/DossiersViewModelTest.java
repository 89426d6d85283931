package fr.guichet.ui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Stage;
import fr.guichet.testing.TestOffice;
import fr.guichet.ui.TestUi;
import fr.guichet.ui.common.Navigator;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.dossiers.RowsViewModel.Sight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossiersViewModelTest {
    private final TestUi ui = TestUi.french();
    private final TestOffice office = new TestOffice(TestUi.CLOCK);
    private final DossiersFixture fixture = new DossiersFixture(office);
    private final Navigator navigator = new Navigator(Route.Dossiers.all());
    private DossiersViewModel vm = at(Route.Dossiers.all());

    private DossiersViewModel at(Route.Dossiers route) {
        return new DossiersViewModel(fixture.sources, navigator, ui.tools(), route);
    }

    @BeforeEach
    void open() {
        IntStream.range(0, 450)
                .forEach(i -> office.add(
                        "Client " + i,
                        i % 3 == 0 ? "Facture de mars" : "Relevé",
                        d -> i % 2 == 0 ? d.stage(Stage.NEEDS_REVIEW).reasons(Set.of(ReviewReason.ANOMALY)) : d));
        vm.open();
        ui.delay.pass();
    }

    @AfterEach
    void close() {
        vm.close();
        office.close();
    }

    private Optional<DossierRow> row(int line) {
        return vm.getRows().getLines().get(line).row();
    }

    private String name(int line) {
        return row(line).map(DossierRow::name).orElse("");
    }

    @Test
    void pagesComeAsTheyComeIntoSight() {
        assertThat(vm.getRows().getLines()).hasSize(450);
        assertThat(vm.getFound()).isEqualTo("450 dossiers");
        assertThat(name(0)).isEqualTo("Client 0");
        assertThat(row(440)).isEmpty();

        vm.getRows().touch(vm.getRows().getLines().get(440));

        assertThat(name(440)).isEqualTo("Client 440");
        assertThat(row(350)).isEmpty();
    }

    @Test
    void wordsAndBoxesNarrowTheListAndChipsTakeThemAway() {
        vm.getFilters().textProperty().set("facture");
        ui.delay.pass();
        assertThat(vm.getRows().getLines()).hasSize(150);

        option("Étape", "À vérifier").chosenProperty().set(true);
        ui.delay.pass();
        assertThat(vm.getRows().getLines()).hasSize(75);
        assertThat(vm.getFilters().getChips())
                .extracting(FiltersViewModel.Chosen::label)
                .containsExactly("Texte : facture", "Étape : À vérifier");
        assertThat(option("Étape", "Reçu").countProperty().get()).isEqualTo("75");

        vm.getFilters().getChips().getFirst().remove().run();
        ui.delay.pass();
        assertThat(vm.getRows().getLines()).hasSize(225);
        vm.getFilters().clear();
        ui.delay.pass();
        assertThat(vm.getRows().getLines()).hasSize(450);
    }

    private FilterOption option(String group, String label) {
        return vm.getFilters().groups().stream()
                .filter(g -> g.title().equals(group))
                .flatMap(g -> g.options().stream())
                .filter(o -> o.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyTheLastOfManyWordsIsAskedFor() {
        vm.getFilters().textProperty().set("f");
        vm.getFilters().textProperty().set("fa");
        vm.getFilters().textProperty().set("facture client 449");
        ui.delay.pass();
        assertThat(vm.getRows().getState().isEmpty()).isTrue();
        assertThat(vm.isNoneMatches()).isTrue();
        assertThat(vm.isNothing()).isFalse();
    }

    @Test
    void backKeepsFiltersOrderPlaceAndChoice() {
        vm.getFilters().textProperty().set("facture");
        vm.getFilters().order(DossierQuery.Order.OLDEST);
        ui.delay.pass();
        vm.getRows().see(() -> new Sight(120, 140));
        vm.getRows().touch(vm.getRows().getLines().get(130));
        vm.choose(List.of(130));
        DossierRow chosen = row(130).orElseThrow();

        vm.openChosen();
        assertThat(navigator.getRoute()).isEqualTo(new Route.Dossier(chosen.id(), "facture"));
        Route.Dossiers here = (Route.Dossiers) vm.here().orElseThrow();
        vm.close();
        vm = at(here);
        vm.open();
        ui.delay.pass();

        assertThat(vm.getFilters().textProperty().get()).isEqualTo("facture");
        assertThat(vm.getRows().placeProperty().get()).isEqualTo(new RowsViewModel.Place(120, Optional.of(130)));
        assertThat(row(130)).contains(chosen);
    }

    @Test
    void manyAreRejectedAtOnceAndTakenBackAtOnce() {
        ui.dialogs.reason = "Déjà reçu";
        vm.choose(List.of(0, 1, 2, 3));
        vm.getChoice().reject();

        assertThat(ui.dialogs.questions.getFirst().title()).isEqualTo("Rejeter 2 dossiers ?");
        assertThat(office.store.dossiers().countByStage()).containsEntry(Stage.REJECTED, 2);
        assertThat(ui.dialogs.toasts).contains("2 dossiers rejetés.");
        DossierRow first = row(0).orElseThrow();
        assertThat(office.store.dossiers().find(first.id()).map(Dossier::note)).contains("review.reject.DUPLICATE");

        ui.dialogs.undos.getFirst().run();
        assertThat(office.store.dossiers().countByStage()).doesNotContainKey(Stage.REJECTED);
    }

    @Test
    void oneThatSomebodyElseHasOpenIsLeftAndTold() {
        DossierRow locked = row(0).orElseThrow();
        office.review.open(locked.id(), office.dominique);
        vm.choose(List.of(0, 1));
        vm.getChoice().assignToMe();

        assertThat(ui.dialogs.toasts).contains("Le dossier est à vous.");
        assertThat(ui.dialogs.toasts.getLast()).contains(locked.reference()).contains("Dominique Petit");
        assertThat(office.store.dossiers().find(locked.id()).flatMap(Dossier::assignee))
                .isEmpty();
    }

    @Test
    void tooManyAreNotChangedAtOnce() {
        IntStream.range(450, 560).forEach(i -> office.add("Client " + i, "x", d -> d));
        vm.retry();
        ui.delay.pass();
        vm.choose(IntStream.range(0, 560).boxed().toList());
        vm.getChoice().assignToMe();
        assertThat(ui.dialogs.toasts).containsExactly("Choisissez 500 dossiers au plus pour les modifier d’un coup.");
    }

    @Test
    void whatChangesInTheStoreIsSeenInItsPlace() {
        vm.getRows().see(() -> new Sight(0, 20));
        vm.choose(List.of(1));
        office.acts.assign(row(1).orElseThrow().id(), Optional.of("Dominique Petit"), office.dominique);
        ui.delay.pass();
        assertThat(row(1).flatMap(DossierRow::assignee)).contains("Dominique Petit");
    }

    @Test
    void noOtherDossierSlipsUnderTheChoice() {
        vm.getRows().see(() -> new Sight(0, 20));
        vm.choose(List.of(3));
        DossierRow chosen = row(3).orElseThrow();
        office.add("Tout neuf", "Arrivé à l’instant", d -> d, TestUi.CLOCK.instant());
        touch(chosen);

        assertThat(vm.getRows().placeProperty().get().chosen()).contains(4);
        assertThat(row(4).map(DossierRow::id)).contains(chosen.id());

        vm.choose(List.of(4, 5));
        List<DossierRow> several = List.of(row(4).orElseThrow(), row(5).orElseThrow());
        office.add(
                "Plus neuf encore",
                "Arrivé après",
                d -> d,
                TestUi.CLOCK.instant().plusSeconds(1));
        touch(chosen);
        assertThat(row(4).map(DossierRow::id)).contains(several.getFirst().id());
        assertThat(row(4).flatMap(DossierRow::assignee)).contains("2");
        assertThat(row(5).map(DossierRow::id)).contains(several.getLast().id());

        vm.choose(List.of());
        ui.delay.pass();
        assertThat(vm.getRows().getLines()).hasSize(452);
        assertThat(name(0)).isEqualTo("Plus neuf encore");
    }

    private void touch(DossierRow row) {
        int times = office.store
                .dossiers()
                .find(row.id())
                .flatMap(Dossier::assignee)
                .map(Integer::parseInt)
                .orElse(0);
        office.acts.assign(row.id(), Optional.of("" + (times + 1)), office.dominique);
        ui.delay.pass();
    }

    @Test
    void aViewIsSavedFoundAgainForgottenAndHadBack() {
        vm.getFilters().textProperty().set("facture");
        vm.getViews().startNaming();
        vm.getViews().nameProperty().set("  Mes  factures ");
        vm.getViews().save();
        assertThat(vm.getViews().getTitle()).isEqualTo("Mes factures");

        DossiersViewModel later = at(Route.Dossiers.all());
        ViewsViewModel.SavedView saved = later.getViews().saved().getFirst();
        later.getViews().choose(saved);
        assertThat(later.getFilters().textProperty().get()).isEqualTo("facture");
        later.getViews().forget(saved);
        assertThat(later.getViews().saved()).isEmpty();
        ui.dialogs.undos.getLast().run();
        assertThat(at(Route.Dossiers.all()).getViews().saved()).hasSize(1);
    }

    @Test
    void columnsAreRemembered() {
        vm.getColumns().shownProperty(Column.ASSIGNEE).set(true);
        vm.getColumns().shownProperty(Column.SUBJECT).set(false);
        vm.close();
        assertThat(at(Route.Dossiers.all()).getColumns().shown())
                .contains(Column.ASSIGNEE)
                .doesNotContain(Column.SUBJECT);
    }

    @Test
    void everythingThatIsListedIsWrittenOut(@TempDir Path folder) throws IOException {
        fixture.choosers.file = Optional.of(folder.resolve("liste"));
        vm.getFilters().textProperty().set("facture");
        ui.delay.pass();
        vm.write("csv");

        List<String> lines = Files.readAllLines(folder.resolve("liste.csv"));
        assertThat(lines).hasSize(151);
        assertThat(lines.getFirst()).contains("Référence;Client;Objet");
        assertThat(fixture.choosers.suggested).isEqualTo("dossiers-2026-03-18.csv");
        assertThat(ui.dialogs.toasts.getLast()).startsWith("150 dossiers exportés dans ");

        vm.choose(List.of(0, 1));
        vm.write("csv");
        assertThat(Files.readAllLines(folder.resolve("liste.csv"))).hasSize(3);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFileThatCannotBeWrittenIsTold(@TempDir Path folder) {
        fixture.choosers.file = Optional.of(folder.resolve("nowhere").resolve("liste.xlsx"));
        vm.write("xlsx");
        assertThat(ui.dialogs.problems.getFirst().key()).isEqualTo("table.failed");
        assertThat(vm.getExport().isRunning()).isFalse();
    }
}
