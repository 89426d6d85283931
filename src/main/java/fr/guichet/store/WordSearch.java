package fr.guichet.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Turns the words of a query into conditions. A word that few dossiers hold is looked up first and narrows by their
 * numbers; one that many hold is checked dossier by dossier, of which then few have to be looked at before a page is full.
 */
final class WordSearch {
    private final Handle handle;
    private final int few;

    /** @param few more than that is many: they are not fetched but checked one by one */
    WordSearch(Handle handle, int few) {
        this.handle = handle;
        this.few = few;
    }

    /** @return false where a word is held by nobody, so that nothing can be found */
    boolean narrow(List<String> words, Condition condition) {
        if (words.isEmpty()) {
            return true;
        }
        String unfinished = words.getLast();
        Set<String> whole = new HashSet<>(words.subList(0, words.size() - 1));
        Optional<Set<Long>> held = beginning(unfinished);
        if (held.isEmpty()) {
            condition.and(
                    "exists (select 1 from dossier_words w where w.dossier = d.no"
                            + " and (w.own like ? or w.documents like ?))",
                    "% " + unfinished + "%",
                    "% " + unfinished + "%");
        }
        for (String word : whole) {
            Optional<Set<Long>> holders = holding(word);
            if (holders.isPresent()) {
                held = Optional.of(held.map(some -> both(some, holders.get())).orElse(holders.get()));
            } else {
                condition.and("exists (select 1 from posting p where p.word = ? and p.dossier = d.no)", word);
            }
        }
        held.ifPresent(numbers -> condition.and("d.no = any(?)", (Object) numbers.toArray(Long[]::new)));
        return held.map(numbers -> !numbers.isEmpty()).orElse(true);
    }

    private static Set<Long> both(Set<Long> some, Set<Long> others) {
        Set<Long> both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }

    /** The dossiers that hold the word; empty where they are many. */
    private Optional<Set<Long>> holding(String word) {
        return few(handle.createQuery("select dossier from posting where word = :word limit :few")
                .bind("word", word)
                .bind("few", few + 1)
                .mapTo(Long.class)
                .list());
    }

    private Optional<Set<Long>> beginning(String start) {
        return few(handle.createQuery("select dossier from posting where word >= :start and word < :end limit :few")
                .bind("start", start)
                .bind("end", start + Character.MAX_VALUE)
                .bind("few", few + 1)
                .mapTo(Long.class)
                .list());
    }

    private Optional<Set<Long>> few(List<Long> numbers) {
        return numbers.size() > few ? Optional.empty() : Optional.of(new HashSet<>(numbers));
    }
}
