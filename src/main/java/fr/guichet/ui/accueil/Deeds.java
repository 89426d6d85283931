package fr.guichet.ui.accueil;

import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.ports.Dossiers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the audit log as what a person wants to know: where each dossier got to, the same in a row told once. */
final class Deeds {
    static final Set<String> TOLD = Set.of(
            "dossier.received",
            "stage.verified",
            "stage.needs_review",
            "step.failed",
            "review.validated",
            "review.forced",
            "review.rejected",
            "review.asked",
            "review.postponed",
            "review.escalated",
            "review.taken_back");

    private static final int ROW = 4;
    private static final int LINES = 40;

    private final Dossiers dossiers;

    Deeds(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** @param entries latest first */
    List<Deed> told(List<AuditEntry> entries) {
        List<Deed> deeds = new ArrayList<>();
        List<AuditEntry> latest = latestOfEach(entries);
        for (int i = 0; i < latest.size() && deeds.size() < LINES; ) {
            int end = i + 1;
            while (end < latest.size() && same(latest.get(i), latest.get(end))) {
                end++;
            }
            if (end - i >= ROW) {
                deeds.add(many(latest.get(i), end - i));
            } else {
                latest.subList(i, end).forEach(e -> deeds.add(one(e)));
            }
            i = end;
        }
        return deeds;
    }

    private static List<AuditEntry> latestOfEach(List<AuditEntry> entries) {
        Set<DossierId> seen = new HashSet<>();
        return entries.stream()
                .filter(e -> TOLD.contains(e.action()))
                .filter(e -> e.dossier().filter(seen::add).isPresent())
                .toList();
    }

    private static boolean same(AuditEntry one, AuditEntry other) {
        return one.action().equals(other.action()) && one.actor().equals(other.actor());
    }

    private static Deed many(AuditEntry latest, int dossiers) {
        return new Deed(latest.action(), latest.actor(), latest.at(), dossiers, Optional.empty(), "", "");
    }

    private Deed one(AuditEntry entry) {
        Optional<Dossier> dossier = entry.dossier().flatMap(dossiers::find);
        return new Deed(
                entry.action(),
                entry.actor(),
                entry.at(),
                1,
                entry.dossier(),
                dossier.map(Dossier::reference).orElse(""),
                dossier.map(Deeds::about).orElse(""));
    }

    private static String about(Dossier dossier) {
        return dossier.party().name().isBlank()
                ? dossier.subject()
                : dossier.party().name();
    }
}
