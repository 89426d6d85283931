package fr.guichet.domain;

import java.util.Map;

/**
 * How many dossiers a list would hold for each value it could be narrowed to. Each map is counted with the query's
 * other filters but without its own, so that a second value of the same filter can be chosen.
 *
 * @param severities by the worst anomaly that is not settled
 * @param assignees by name; under the blank name those that are nobody's
 */
public record Facets(
        Map<Stage, Integer> stages,
        Map<Intent, Integer> intents,
        Map<Matter, Integer> matters,
        Map<Severity, Integer> severities,
        Map<ReviewReason, Integer> reasons,
        Map<String, Integer> assignees) {
    public static final Facets NONE = new Facets(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public Facets {
        stages = Map.copyOf(stages);
        intents = Map.copyOf(intents);
        matters = Map.copyOf(matters);
        severities = Map.copyOf(severities);
        reasons = Map.copyOf(reasons);
        assignees = Map.copyOf(assignees);
    }
}
