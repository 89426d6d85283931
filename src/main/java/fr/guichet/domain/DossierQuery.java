package fr.guichet.domain;

import java.util.Optional;
import java.util.Set;

/**
 * Which dossiers a list shows. Empty sets and texts do not narrow.
 *
 * @param text words, all of which the dossier must hold; accents and case do not matter, the last may be unfinished
 * @param reasons why it waits for a person, any of them
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

    public static DossierQuery all(int limit) {
        return new DossierQuery(
                "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), Order.NEWEST, 0, limit);
    }

    public DossierQuery text(String words) {
        return new DossierQuery(words, stages, intents, matters, severities, reasons, assignee, order, offset, limit);
    }

    public DossierQuery stages(Set<Stage> some) {
        return new DossierQuery(text, some, intents, matters, severities, reasons, assignee, order, offset, limit);
    }

    public DossierQuery page(int from, int size) {
        return new DossierQuery(text, stages, intents, matters, severities, reasons, assignee, order, from, size);
    }

    public DossierQuery ordered(Order by) {
        return new DossierQuery(text, stages, intents, matters, severities, reasons, assignee, by, offset, limit);
    }

    public DossierQuery intents(Set<Intent> some) {
        return new DossierQuery(text, stages, some, matters, severities, reasons, assignee, order, offset, limit);
    }

    public DossierQuery matters(Set<Matter> some) {
        return new DossierQuery(text, stages, intents, some, severities, reasons, assignee, order, offset, limit);
    }

    public DossierQuery severities(Set<Severity> some) {
        return new DossierQuery(text, stages, intents, matters, some, reasons, assignee, order, offset, limit);
    }

    public DossierQuery reasons(Set<ReviewReason> some) {
        return new DossierQuery(text, stages, intents, matters, severities, some, assignee, order, offset, limit);
    }
}
