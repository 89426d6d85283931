package fr.guichet.bench;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Channel;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import fr.guichet.domain.Party;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Severity;
import fr.guichet.domain.Stage;
import fr.guichet.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Fictional dossiers, the same at every run: names, subjects and the words of an invoice or a letter. */
final class BenchDossiers {
    static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final int AT_ONCE = 20;
    private static final String[] SYLLABLES = {
        "ba", "ber", "bou", "ca", "char", "cle", "da", "del", "du", "fer", "fon", "gar", "gi", "jo", "la", "le", "lam",
        "ma", "mar", "mer", "mo", "nan", "ni", "pa", "per", "pon", "ra", "ri", "ro", "sa", "sel", "ta", "ti", "to", "vi"
    };
    private static final String[] FIRST = {
        "Anaïs", "Benoît", "Chloé", "Damien", "Élodie", "François", "Gaëlle", "Hugo", "Inès", "Jérôme", "Karine", "Loïc"
    };
    private static final String[] COMMON =
            ("facture numero client contrat electricite gaz total tva montant euro date periode du au consommation kwh"
                + " abonnement compteur index releve heures pleines creuses adresse rue paris code postal telephone"
                + " email paiement prelevement echeance iban conditions generales service reseau distribution"
                + " contribution taxe hors ht ttc puissance souscrite kva reference point livraison")
                    .split(" ");

    private final Store store;
    private final Random random = new Random(42);

    BenchDossiers(Store store) {
        this.store = store;
    }

    /** From the rarest to the commonest, unfinished, several, and nothing that there is. */
    static List<String> searches() {
        return List.of(
                "2026-099000",
                "berdu",
                "Élodie",
                "f",
                "fac",
                "facture",
                "facture total",
                "facture contrat elo",
                "marber facture",
                "1",
                "30001234",
                "xyzzy",
                "p",
                "gar facture",
                "chloe 2026");
    }

    void add(int from, int to) {
        for (int begin = from; begin < to; begin += AT_ONCE) {
            int first = begin;
            store.unitOfWork().inTransaction(() -> {
                for (int i = first; i < Math.min(to, first + AT_ONCE); i++) {
                    add(i);
                }
            });
        }
    }

    private void add(int i) {
        var id = new DossierId(new UUID(random.nextLong(), i));
        String name = pick(FIRST) + " " + family();
        Stage stage = stage(random.nextInt(100));
        Set<ReviewReason> reasons = stage == Stage.NEEDS_REVIEW ? reasons() : Set.of();
        var dossier = new Dossier(
                id,
                String.format(Locale.ROOT, "2026-%06d", i),
                stage,
                random.nextInt(3) == 0 ? Matter.INVOICE : Matter.REQUEST,
                random.nextInt(10) == 0 ? Optional.empty() : Optional.of(pick(Intent.values())),
                new Party(
                        name,
                        Optional.of("client" + i + "@exemple.fr"),
                        Optional.empty(),
                        Optional.of(family() + " 75011 Paris")),
                "Demande de " + family() + " " + i,
                pick(Channel.values()),
                NOW.minus(Duration.ofMinutes(random.nextInt(400_000))),
                reasons,
                Optional.empty(),
                Optional.empty(),
                random.nextInt(2) == 0
                        ? Optional.of(NOW.plus(Duration.ofHours(random.nextInt(2000) - 200)))
                        : Optional.empty(),
                "",
                0);
        store.dossiers()
                .add(dossier, new AuditEntry.Draft(NOW, AuditEntry.MACHINE, "dossier.opened", Optional.of(id), "{}"));
        store.dossiers().index(id, text(i));
        if (random.nextInt(4) == 0) {
            store.findings()
                    .saveAnomalies(id, List.of(Anomaly.of("TTC_SUM", pick(Severity.values()), List.of(), List.of())));
        }
    }

    private static Stage stage(int draw) {
        return draw < 20
                ? Stage.NEEDS_REVIEW
                : draw < 70
                        ? Stage.CLOSED
                        : draw < 90 ? Stage.VERIFIED : draw < 95 ? Stage.REJECTED : Stage.WAITING_FOR_CUSTOMER;
    }

    private Set<ReviewReason> reasons() {
        var reasons = EnumSet.of(pick(ReviewReason.values()));
        reasons.add(pick(ReviewReason.values()));
        return reasons;
    }

    /** About 110 different words: what every invoice says, what some do, and figures that are its own. */
    private String text(int i) {
        var text = new StringBuilder();
        for (int k = 0; k < 60; k++) {
            text.append(pick(COMMON)).append(' ');
        }
        for (int k = 0; k < 30; k++) {
            text.append(family()).append(' ');
        }
        for (int k = 0; k < 40; k++) {
            text.append(random.nextInt(100_000)).append(' ');
        }
        return text.append(30_000_000L + i)
                .append(' ')
                .append(10_000_000_000_000L + random.nextLong(1L << 40))
                .toString();
    }

    private String family() {
        int draw = random.nextInt(1000);
        // a few names are common, most are rare
        int n = draw < 500 ? random.nextInt(40) : random.nextInt(SYLLABLES.length * SYLLABLES.length * 10);
        return SYLLABLES[n % SYLLABLES.length]
                + SYLLABLES[n / SYLLABLES.length % SYLLABLES.length]
                + (n > 1000 ? SYLLABLES[n % 31] : "");
    }

    private <T> T pick(T[] some) {
        return some[random.nextInt(some.length)];
    }
}
