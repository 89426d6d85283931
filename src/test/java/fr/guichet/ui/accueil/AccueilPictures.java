package fr.guichet.ui.accueil;

import fr.guichet.base.Jobs;
import fr.guichet.base.Settings;
import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Channel;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Matter;
import fr.guichet.domain.Party;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Stage;
import fr.guichet.store.Store;
import fr.guichet.testing.TestStores;
import fr.guichet.ui.Nothing;
import fr.guichet.ui.ShellHarness;
import fr.guichet.ui.TestUi;
import fr.guichet.ui.UiHarness;
import fr.guichet.ui.common.Route;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Run by hand to look at the first screen: {@code java -cp … fr.guichet.ui.accueil.AccueilPictures}. */
final class AccueilPictures {
    private static final Instant NOW = TestUi.CLOCK.instant();
    private static final List<String> NAMES = List.of(
            "Jeanne Lefèvre", "SARL Le Fournil d’Élise", "Karim Benali", "Copropriété Les Tilleuls", "Paul Morvan", "");

    private AccueilPictures() {}

    public static void main(String[] arguments) {
        try (TestStores fresh = TestStores.fresh()) {
            pictures("accueil-blank", fresh.store());
            fill(fresh.store());
            pictures("accueil", fresh.store());
        }
        Runtime.getRuntime().halt(0);
    }

    private static void pictures(String name, Store store) {
        var settings = Settings.inMemory();
        settings.put("accueil.left", NOW.minus(Duration.ofHours(17)).toString());
        UiHarness.pictures(name, () -> {
            var harness = ShellHarness.at(new Route.Accueil());
            return harness.shell(
                            store.dossiers(),
                            Nothing.of(Jobs.class),
                            (screens, h) -> screens.add(
                                    Route.Accueil.class,
                                    "accueil/accueil",
                                    r -> new AccueilController(new AccueilViewModel(
                                            new AccueilSources(
                                                    store.dossiers(),
                                                    store.auditLog(),
                                                    Nothing.of(Jobs.class),
                                                    h.reviewed,
                                                    new LastVisit(settings, TestUi.CLOCK),
                                                    "Camille"),
                                            h.navigator,
                                            h.tools))))
                    .root();
        });
    }

    private static void fill(Store store) {
        var random = new Random(4);
        for (int i = 0; i < 90; i++) {
            Instant at = NOW.minus(Duration.ofMinutes((90 - i) * 97L + random.nextInt(90)));
            var id = new DossierId(new UUID(3, i));
            String name = NAMES.get(random.nextInt(NAMES.size()));
            store.dossiers()
                    .add(
                            new Dossier(
                                    id,
                                    store.dossiers().nextReference(Year.of(2026)),
                                    Stage.RECEIVED,
                                    Matter.INVOICE,
                                    Optional.empty(),
                                    new Party(name, Optional.empty(), Optional.empty(), Optional.empty()),
                                    "Facture d’électricité de mars",
                                    Channel.FILE,
                                    at,
                                    Set.of(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of(at.plus(Duration.ofDays(5))),
                                    "",
                                    0),
                            draft(at, AuditEntry.MACHINE, "dossier.received", id));
            save(store, id, Stage.READ, Set.of(), draft(at.plusSeconds(5), AuditEntry.MACHINE, "stage.read", id));
            save(
                    store,
                    id,
                    Stage.UNDERSTOOD,
                    Set.of(),
                    draft(at.plusSeconds(9), AuditEntry.MACHINE, "stage.understood", id));
            boolean doubt = random.nextInt(3) == 0;
            ReviewReason reason = ReviewReason.values()[random.nextInt(6)];
            save(
                    store,
                    id,
                    doubt ? Stage.NEEDS_REVIEW : Stage.VERIFIED,
                    doubt ? Set.of(reason) : Set.of(),
                    draft(at.plusSeconds(40), AuditEntry.MACHINE, doubt ? "stage.needs_review" : "stage.verified", id));
            if (doubt && random.nextInt(3) == 0) {
                boolean asked = random.nextInt(2) == 0;
                save(
                        store,
                        id,
                        asked ? Stage.WAITING_FOR_CUSTOMER : Stage.VERIFIED,
                        Set.of(),
                        draft(at.plusSeconds(4000), "Camille", asked ? "review.asked" : "review.validated", id));
            }
        }
    }

    private static void save(Store store, DossierId id, Stage stage, Set<ReviewReason> reasons, AuditEntry.Draft why) {
        Dossier dossier = store.dossiers().find(id).orElseThrow();
        store.dossiers().save(dossier.change().stage(stage).reasons(reasons).done(), why);
    }

    private static AuditEntry.Draft draft(Instant at, String who, String action, DossierId id) {
        return new AuditEntry.Draft(at, who, action, Optional.of(id), "{}");
    }
}
