package fr.guichet.ui.dossiers;

import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.Facets;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Severity;
import fr.guichet.domain.Stage;
import fr.guichet.ui.common.Look;
import fr.guichet.ui.common.Looks;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the list can be narrowed by, in the order of the panel. */
final class FacetList {
    private static final String NOBODY = "";

    private final String me;
    private final Clock clock;

    /** @param me the name of the person at work */
    FacetList(String me, Clock clock) {
        this.me = me;
        this.clock = clock;
    }

    List<Facet<?>> all() {
        return List.of(stage(), due(), severity(), reason(), assignee(), intent(), matter());
    }

    private Facet<Stage> stage() {
        return new Facet<>(
                "dossiers.facet.stage",
                false,
                List.of(Stage.values()),
                Looks::of,
                DossierQuery::stages,
                DossierQuery::stages,
                Facets::stages);
    }

    private Facet<Due> due() {
        return new Facet<>(
                "dossiers.facet.due",
                true,
                List.of(Due.values()),
                due -> new Look("dossiers.due." + due.code(), "mdi2c-clock-outline", "neutral"),
                query -> query.dueBefore().map(d -> Due.of(d, clock)).stream().collect(Collectors.toSet()),
                (query, due) -> query.dueBefore(due.stream().findFirst().map(d -> d.before(clock))),
                facets -> Map.of());
    }

    private Facet<Severity> severity() {
        return new Facet<>(
                "dossiers.facet.severity",
                false,
                List.of(Severity.values()).reversed(),
                Looks::of,
                DossierQuery::severities,
                DossierQuery::severities,
                Facets::severities);
    }

    private Facet<ReviewReason> reason() {
        return new Facet<>(
                "dossiers.facet.reason",
                false,
                List.of(ReviewReason.values()),
                Looks::of,
                DossierQuery::reasons,
                DossierQuery::reasons,
                Facets::reasons);
    }

    private Facet<String> assignee() {
        return new Facet<>(
                "dossiers.facet.assignee",
                true,
                List.of(me, NOBODY),
                this::person,
                query -> query.assignee().stream().collect(Collectors.toSet()),
                (query, names) -> query.assignee(names.stream().findFirst()),
                Facets::assignees);
    }

    private Look person(String name) {
        String text = name.isBlank() ? "dossiers.nobody" : name.equals(me) ? "dossiers.me" : name;
        return new Look(text, "mdi2a-account-outline", "neutral");
    }

    private Facet<Intent> intent() {
        return new Facet<>(
                "dossiers.facet.intent",
                false,
                List.of(Intent.values()),
                Looks::of,
                DossierQuery::intents,
                DossierQuery::intents,
                Facets::intents);
    }

    private Facet<Matter> matter() {
        return new Facet<>(
                "dossiers.facet.matter",
                false,
                List.of(Matter.values()),
                Looks::of,
                DossierQuery::matters,
                DossierQuery::matters,
                Facets::matters);
    }
}
