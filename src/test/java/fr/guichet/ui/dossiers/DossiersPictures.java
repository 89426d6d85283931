package fr.guichet.ui.dossiers;

import fr.guichet.base.Settings;
import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Severity;
import fr.guichet.domain.Stage;
import fr.guichet.engine.csv.CsvFiles;
import fr.guichet.engine.fastexcel.ExcelFiles;
import fr.guichet.testing.TestOffice;
import fr.guichet.ui.HandTurnedDelay;
import fr.guichet.ui.ShellHarness;
import fr.guichet.ui.TestUi;
import fr.guichet.ui.ToldChoosers;
import fr.guichet.ui.UiHarness;
import fr.guichet.ui.common.Route;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.TableView;

/** Run by hand to look at the list. */
final class DossiersPictures {
    private static final String[] NAMES = {
        "Anaïs Perrot",
        "Boulangerie Lemoine",
        "Damien Roche",
        "Élodie Fontanel",
        "SCI des Tilleuls",
        "Hugo Garnier",
        "Inès Marchetti",
        "Syndic Vauban",
        "Karine Delorme",
        "Loïc Perrin"
    };

    private DossiersPictures() {}

    public static void main(String[] arguments) {
        try (TestOffice office = new TestOffice(TestUi.CLOCK)) {
            fill(office, 140);
            Route.Dossiers all = Route.Dossiers.all();
            picture("dossiers", office, all);
            picture(
                    "dossiers-filtered",
                    office,
                    new Route.Dossiers(DossierQuery.all(100)
                            .text("facture rég")
                            .stages(Set.of(Stage.NEEDS_REVIEW, Stage.VERIFIED))
                            .severities(Set.of(Severity.HIGH))));
            picture(
                    "dossiers-none",
                    office,
                    new Route.Dossiers(DossierQuery.all(100).text("introuvable")));
        }
        System.exit(0);
    }

    static void fill(TestOffice office, int many) {
        for (int i = 0; i < many; i++) {
            int n = i;
            Stage stage =
                    Stage.values()[List.of(3, 3, 3, 4, 4, 0, 11, 12, 10, 3).get(i % 10)];
            Dossier dossier = office.add(
                    NAMES[i * 7 % NAMES.length],
                    List.of(
                                    "Facture de régularisation de mars",
                                    "Je déménage le 30 avril",
                                    "Mon relevé de compteur",
                                    "Contestation de la facture F-2026-" + i,
                                    "RIB pour le prélèvement",
                                    "facture-" + i + ".pdf")
                            .get(i % 6),
                    d -> stage == Stage.RECEIVED
                            ? d
                            : d.stage(stage == Stage.VERIFIED || stage == Stage.CLOSED ? Stage.NEEDS_REVIEW : stage)
                                    .matter(n % 2 == 0 ? Matter.INVOICE : Matter.REQUEST)
                                    .intent(n % 2 == 0 ? Optional.empty() : Optional.of(Intent.values()[n % 18]))
                                    .reasons(stage == Stage.NEEDS_REVIEW ? Set.of(ReviewReason.ANOMALY) : Set.of())
                                    .assignee(n % 3 == 0 ? Optional.of("Camille Martin") : Optional.empty())
                                    .dueAt(Optional.of(TestUi.CLOCK.instant().plus(Duration.ofDays(n % 15 - 4)))));
            if (n % 4 == 0) {
                office.store
                        .findings()
                        .saveAnomalies(
                                dossier.id(),
                                List.of(Anomaly.of(
                                        "TTC_SUM",
                                        Severity.values()[n / 4 % 4],
                                        List.of("1.00", "1.00", "2.00", "3.00"),
                                        List.of())));
            }
        }
    }

    private static void picture(String name, TestOffice office, Route.Dossiers route) {
        UiHarness.pictures(name, () -> window(office, route), harness -> {
            UiHarness.onScreen(() -> {
                HandTurnedDelay delay = last.ui.delay;
                while (!delay.isIdle()) {
                    delay.pass();
                }
            });
            UiHarness.onScreen(() -> {
                if (harness.scene().lookup("#dossiers-table") instanceof TableView<?> table
                        && name.equals("dossiers")) {
                    table.getSelectionModel().selectRange(2, 5);
                }
            });
        });
    }

    private static ShellHarness last = ShellHarness.at(Route.Dossiers.all());

    private static Parent window(TestOffice office, Route.Dossiers route) {
        last = ShellHarness.at(route);
        var sources = new DossiersSources(
                office.store.dossiers(),
                office.review,
                office.acts,
                office.store.jobs(),
                Settings.inMemory(),
                List.of(new CsvFiles(Locale.FRANCE), new ExcelFiles()),
                new ToldChoosers(),
                office.camille);
        return last.shell((screens, h) -> screens.add(
                        Route.Dossiers.class,
                        "dossiers/dossiers",
                        r -> new DossiersController(new DossiersViewModel(sources, h.navigator, h.tools, r))))
                .root();
    }
}
