package fr.guichet.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which dossiers a list shows. Empty sets and texts do not narrow.
 *
 * @param text words, all of which the dossier must hold; accents and case do not matter, the last may be unfinished
 * @param reasons why it waits for a person, any of them
 * @param assignee whose it is; a blank name finds those that are nobody's
 * @param dueBefore only what is due before then and still open: what is closed, rejected or withdrawn is due no more
 * @param offset rows left out before the first
 */
public record DossierQuery(
        String text,
        Set<Stage> stages,
        Set<Intent> intents,
        Set<Matter> matters,
        Set<Severity> severities,
        Set<ReviewReason> reasons,
        Optional<String> assignee,
        Optional<Instant> dueBefore,
        Order order,
        int offset,
        int limit) {
    public enum Order {
        NEWEST,
        OLDEST,
        DUE,
        REFERENCE,
        NAME
    }

    public DossierQuery {
        stages = Set.copyOf(stages);
        intents = Set.copyOf(intents);
        matters = Set.copyOf(matters);
        severities = Set.copyOf(severities);
        reasons = Set.copyOf(reasons);
    }

    /** Whenever it is due. */
    public DossierQuery(
            String text,
            Set<Stage> stages,
            Set<Intent> intents,
            Set<Matter> matters,
            Set<Severity> severities,
            Set<ReviewReason> reasons,
            Optional<String> assignee,
            Order order,
            int offset,
            int limit) {
        this(text, stages, intents, matters, severities, reasons, assignee, Optional.empty(), order, offset, limit);
    }

    public static DossierQuery all(int limit) {
        return new DossierQuery(
                "",
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Order.NEWEST,
                0,
                limit);
    }

    public DossierQuery text(String words) {
        return new DossierQuery(
                words, stages, intents, matters, severities, reasons, assignee, dueBefore, order, offset, limit);
    }

    public DossierQuery stages(Set<Stage> some) {
        return new DossierQuery(
                text, some, intents, matters, severities, reasons, assignee, dueBefore, order, offset, limit);
    }

    public DossierQuery page(int from, int size) {
        return new DossierQuery(
                text, stages, intents, matters, severities, reasons, assignee, dueBefore, order, from, size);
    }

    public DossierQuery ordered(Order by) {
        return new DossierQuery(
                text, stages, intents, matters, severities, reasons, assignee, dueBefore, by, offset, limit);
    }

    public DossierQuery intents(Set<Intent> some) {
        return new DossierQuery(
                text, stages, some, matters, severities, reasons, assignee, dueBefore, order, offset, limit);
    }

    public DossierQuery matters(Set<Matter> some) {
        return new DossierQuery(
                text, stages, intents, some, severities, reasons, assignee, dueBefore, order, offset, limit);
    }

    public DossierQuery severities(Set<Severity> some) {
        return new DossierQuery(
                text, stages, intents, matters, some, reasons, assignee, dueBefore, order, offset, limit);
    }

    public DossierQuery reasons(Set<ReviewReason> some) {
        return new DossierQuery(
                text, stages, intents, matters, severities, some, assignee, dueBefore, order, offset, limit);
    }

    public DossierQuery assignee(Optional<String> who) {
        return new DossierQuery(
                text, stages, intents, matters, severities, reasons, who, dueBefore, order, offset, limit);
    }

    public DossierQuery dueBefore(Optional<Instant> when) {
        return new DossierQuery(
                text, stages, intents, matters, severities, reasons, assignee, when, order, offset, limit);
    }
}
