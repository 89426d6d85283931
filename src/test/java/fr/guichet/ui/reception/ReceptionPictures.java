package fr.guichet.ui.reception;

import fr.guichet.testing.BillPdf;
import fr.guichet.testing.TestDesk;
import fr.guichet.ui.ShellHarness;
import fr.guichet.ui.TestUi;
import fr.guichet.ui.UiHarness;
import fr.guichet.ui.common.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.Parent;

/** Run by hand to look at reception: {@code java -cp … fr.guichet.ui.reception.ReceptionPictures}. */
final class ReceptionPictures {
    private ReceptionPictures() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("reception");
        try (TestDesk desk = TestDesk.fresh()) {
            var arrivals = ReceptionWalk.arrivals(desk);
            look("reception-blank", desk, arrivals, vm -> {});
            desk.start();
            arrivals.bring(files(folder), false);
            desk.awaitIdle();
            desk.store.jobs().close();
            arrivals.bring(
                    List.of(text(folder, "Courrier de Mme Lefèvre.txt", "Madame, je déménage le 3 avril.")), false);
            look("reception", desk, arrivals, vm -> {});
            look("reception-pages", desk, arrivals, vm -> vm.drop(List.of(Path.of("a.jpg"), Path.of("b.JPG"))));
            look("reception-paste", desk, arrivals, vm -> vm.paste().show("Bonjour, où en est mon dossier ?"));
        }
        Runtime.getRuntime().halt(0);
    }

    private static List<Path> files(Path folder) throws IOException {
        Path bill = folder.resolve("Facture mars 2026.pdf");
        byte[] bytes = BillPdf.right();
        Files.write(bill, bytes);
        Path copy = folder.resolve("Facture mars 2026 (1).pdf");
        Files.write(copy, bytes);
        Path wrong = folder.resolve("Facture du fournil.pdf");
        Files.write(wrong, BillPdf.totalling("1 163,04"));
        Path damaged = folder.resolve("scan_0042.pdf");
        Files.write(damaged, "%PDF-1.7 puis plus rien".getBytes(StandardCharsets.UTF_8));
        return List.of(
                bill,
                copy,
                wrong,
                damaged,
                text(folder, "tableau.csv", "PK\003\004"),
                text(folder, "Demande de M. Benali.txt", "Bonjour, je souhaite résilier mon contrat au 31 mars."));
    }

    private static Path text(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void look(String name, TestDesk desk, Arrivals arrivals, Consumer<ReceptionViewModel> act) {
        UiHarness.pictures(name, () -> root(desk, arrivals, act));
    }

    private static Parent root(TestDesk desk, Arrivals arrivals, Consumer<ReceptionViewModel> act) {
        var harness = ShellHarness.at(new Route.Reception(), TestUi.french(), Clock.systemDefaultZone());
        var made = new AtomicReference<ReceptionViewModel>();
        var shell = harness.shell(
                desk.store.dossiers(),
                desk.store.jobs(),
                (screens, h) -> screens.add(Route.Reception.class, "reception/reception", r -> {
                    made.set(new ReceptionViewModel(arrivals, ReceptionWalk.NO_CHOOSERS, h.navigator, h.tools));
                    return new ReceptionController(made.get());
                }));
        act.accept(made.get());
        return shell.root();
    }
}
