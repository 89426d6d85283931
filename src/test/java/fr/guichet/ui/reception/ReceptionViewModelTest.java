package fr.guichet.ui.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.domain.Channel;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Stage;
import fr.guichet.testing.BillPdf;
import fr.guichet.testing.TestDesk;
import fr.guichet.ui.TestUi;
import fr.guichet.ui.common.Navigator;
import fr.guichet.ui.common.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceptionViewModelTest {
    @TempDir
    Path folder;

    private final TestDesk desk = TestDesk.fresh();
    private final TestUi ui = TestUi.french();
    private final Navigator navigator = new Navigator(new Route.Reception());
    private final Arrivals arrivals = ReceptionWalk.arrivals(desk);
    private final ReceptionViewModel vm = viewModel(Optional.empty());

    @AfterEach
    void close() {
        vm.close();
        arrivals.close();
        desk.close();
    }

    @Test
    void whatIsBroughtIsFollowedToItsEnd() throws IOException {
        vm.open();
        assertThat(vm.stateProperty().get()).isEqualTo(ReceptionState.BLANK);
        vm.drop(List.of(bill("facture.pdf")));
        ui.delay.pass();
        assertThat(lines())
                .extracting(Arrival::name, Arrival::state, Arrival::step)
                .containsExactly(tuple("facture.pdf", ArrivalState.ON_THE_WAY, 1));
        assertThat(ui.dialogs.toasts).containsExactly("Un document reçu");
        assertThat(vm.getSummary()).isEqualTo("Un document en cours");

        desk.start().awaitIdle();
        ui.delay.pass();
        assertThat(lines().getFirst().state()).isIn(ArrivalState.TO_REVIEW, ArrivalState.VERIFIED);
        assertThat(lines().getFirst().about()).contains(" · ");
        assertThat(vm.getSummary()).isEmpty();
    }

    @Test
    void theSameTwiceIsShownWithItsCopyAndCanBeKept() throws IOException {
        Path bill = bill("facture.pdf");
        vm.open();
        vm.drop(List.of(bill));
        vm.drop(List.of(bill));
        ui.delay.pass();
        Arrival twice = lines().getFirst();
        assertThat(twice.state()).isEqualTo(ArrivalState.DUPLICATE);
        assertThat(twice.copies()).hasSize(1);
        vm.open(twice.copies().getFirst());
        assertThat(navigator.getRoute())
                .isEqualTo(new Route.Dossier(twice.copies().getFirst().id()));

        vm.keep(twice);
        ui.delay.pass();
        assertThat(lines())
                .extracting(Arrival::state)
                .containsOnly(ArrivalState.ON_THE_WAY)
                .hasSize(2);
        assertThat(lines().getFirst().name()).isEqualTo("facture.pdf");
    }

    @Test
    void whatIsRefusedSaysWhyAndItsOriginalCanBeSaved() throws IOException {
        Path empty = Files.write(folder.resolve("vide.pdf"), new byte[0]);
        Path damaged = Files.writeString(folder.resolve("scan.pdf"), "%PDF-1.7 puis plus rien");
        Path where = folder.resolve("copie.pdf");
        ReceptionViewModel saving = viewModel(Optional.of(where));
        saving.open();
        saving.drop(List.of(empty, damaged));
        ui.delay.pass();
        List<Arrival> refused = saving.list().getLines();
        assertThat(refused)
                .extracting(Arrival::state)
                .containsOnly(ArrivalState.REFUSED)
                .hasSize(2);
        assertThat(refused).allSatisfy(line -> assertThat(line.about()).endsWith("."));
        saving.save(refused.getFirst());
        assertThat(where).hasSameBinaryContentAs(damaged);
        assertThat(ui.dialogs.toasts).last().asString().contains("copie.pdf");
        saving.close();
    }

    @Test
    void picturesTogetherMayBeOneDocument() throws IOException {
        vm.open();
        Path text = Files.writeString(folder.resolve("a.txt"), "Bonjour");
        vm.drop(List.of(folder.resolve("p1.JPG"), folder.resolve("p2.png")));
        assertThat(vm.pagesProperty().get()).hasSize(2);
        assertThat(vm.getQuestion()).startsWith("2 images");
        assertThat(ui.dialogs.toasts).isEmpty();
        vm.forgetPages();
        assertThat(vm.pagesProperty().get()).isEmpty();
        vm.drop(List.of(folder.resolve("p1.JPG"), text));
        assertThat(vm.pagesProperty().get()).isEmpty();
    }

    @Test
    void aStoppedOneCanBeTriedAgain() throws IOException {
        vm.open();
        vm.drop(List.of(bill("facture.pdf")));
        ui.delay.pass();
        vm.stop(lines().getFirst());
        ui.delay.pass();
        assertThat(lines().getFirst().state()).isEqualTo(ArrivalState.STOPPED);
        assertThat(vm.isMayTryAgain()).isTrue();
        vm.list().filterProperty().set(ArrivalFilter.AGAIN);
        assertThat(lines()).hasSize(1);
        vm.tryAgain();
        ui.delay.pass();
        assertThat(lines()).isEmpty();
        vm.list().filterProperty().set(ArrivalFilter.RUNNING);
        assertThat(lines()).hasSize(1);
        desk.start().awaitIdle();
        ui.delay.pass();
        assertThat(desk.store.dossiers().countByStage()).doesNotContainKey(Stage.RECEIVED);
    }

    @Test
    void aPastedTextBearsItsTypedFields() {
        vm.open();
        vm.paste().show("Bonjour, je déménage.");
        vm.paste().typedProperty(FieldName.NAME).set(" Jeanne Lefèvre ");
        vm.paste().channelProperty().set(Channel.VOICEMAIL);
        vm.paste().send();
        assertThat(vm.paste().isOpen()).isFalse();
        var rows = desk.store.dossiers().search(DossierQuery.all(10));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().channel()).isEqualTo(Channel.VOICEMAIL);
        assertThat(rows.getFirst().name()).isEqualTo("Jeanne Lefèvre");
        assertThat(ui.dialogs.toasts)
                .containsExactly("Dossier " + rows.getFirst().reference() + " créé.");
    }

    @Test
    void theSameTextAgainIsAskedAbout() {
        vm.open();
        vm.paste().show("Bonjour, je déménage.");
        vm.paste().send();
        vm.paste().show("Bonjour, je déménage.");
        vm.paste().send();
        assertThat(vm.paste().isTwice()).isTrue();
        assertThat(vm.paste().getCopies()).hasSize(1);
        assertThat(vm.paste().getProblem()).isEqualTo("Ce texte est déjà là :");
        vm.paste().sendAgain();
        assertThat(vm.paste().isOpen()).isFalse();
        assertThat(desk.store.dossiers().count(DossierQuery.all(10))).isEqualTo(2);
    }

    @Test
    void aTextThatWasNotSentIsThereWhenOneComesBack() {
        vm.open();
        vm.paste().show("Pas encore fini");
        vm.paste().typedProperty(FieldName.PHONE).set("06");
        vm.close();
        ReceptionViewModel later = viewModel(Optional.empty());
        later.open();
        assertThat(later.paste().textProperty().get()).isEqualTo("Pas encore fini");
        assertThat(later.paste().typedProperty(FieldName.PHONE).get()).isEqualTo("06");
        later.close();
    }

    @Test
    void whatCameBeforeIsStillListed() throws IOException {
        vm.open();
        vm.drop(List.of(bill("facture.pdf"), Files.write(folder.resolve("vide.pdf"), new byte[0])));
        try (Arrivals nextRun = ReceptionWalk.arrivals(desk)) {
            nextRun.bring(List.of(Files.writeString(folder.resolve("note.txt"), "Bonjour")), false);
            assertThat(nextRun.now().lines())
                    .extracting(Arrival::name)
                    .hasSize(3)
                    .startsWith("note.txt")
                    .contains("facture.pdf", "vide.pdf");
        }
    }

    private List<Arrival> lines() {
        return vm.list().getLines();
    }

    private ReceptionViewModel viewModel(Optional<Path> save) {
        return new ReceptionViewModel(arrivals, ReceptionWalk.choosing(List.of(), save), navigator, ui.tools());
    }

    private Path bill(String name) throws IOException {
        return Files.write(folder.resolve(name), BillPdf.right());
    }
}
