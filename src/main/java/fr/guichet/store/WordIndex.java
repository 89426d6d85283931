package fr.guichet.store;

import fr.guichet.domain.Dossier;
import fr.guichet.domain.Party;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Keeps the words of every dossier twice: by word, for finding, and by dossier, for knowing what to take out when they
 * change. Only what differs is written.
 */
final class WordIndex {
    private record Held(Set<String> own, Set<String> documents) {
        static final Held NOTHING = new Held(Set.of(), Set.of());

        Set<String> all() {
            Set<String> all = new TreeSet<>(own);
            all.addAll(documents);
            return all;
        }
    }

    void add(Handle handle, long no, Dossier dossier) {
        Held now = new Held(ownWords(dossier), Set.of());
        handle.createUpdate("insert into dossier_words (dossier, own, documents) values (:no, :own, '')")
                .bind("no", no)
                .bind("own", joined(now.own()))
                .execute();
        replace(handle, no, Held.NOTHING, now);
    }

    void ownChanged(Handle handle, long no, Dossier dossier) {
        Held before = held(handle, no);
        Held now = new Held(ownWords(dossier), before.documents());
        handle.createUpdate("update dossier_words set own = :own where dossier = :no")
                .bind("own", joined(now.own()))
                .bind("no", no)
                .execute();
        replace(handle, no, before, now);
    }

    void documentsRead(Handle handle, long no, String text) {
        Held before = held(handle, no);
        Held now = new Held(before.own(), Words.distinct(Columns.kept(text)));
        handle.createUpdate("update dossier_words set documents = :documents where dossier = :no")
                .bind("documents", joined(now.documents()))
                .bind("no", no)
                .execute();
        replace(handle, no, before, now);
    }

    /** The row is held until the transaction ends, so that two changes do not both work from the same words. */
    private static Held held(Handle handle, long no) {
        return handle.createQuery("select own, documents from dossier_words where dossier = :no for update")
                .bind("no", no)
                .map((row, context) -> new Held(split(row.getString("own")), split(row.getString("documents"))))
                .one();
    }

    private static void replace(Handle handle, long no, Held before, Held now) {
        Set<String> was = before.all();
        Set<String> is = now.all();
        delete(handle, no, without(was, is));
        insert(handle, no, without(is, was));
    }

    private static void delete(Handle handle, long no, Collection<String> words) {
        if (!words.isEmpty()) {
            var batch = handle.prepareBatch("delete from posting where word = ? and dossier = ?");
            words.forEach(word -> batch.bind(0, word).bind(1, no).add());
            batch.execute();
        }
    }

    /** One statement for all: an invoice has hundreds of words. */
    private static void insert(Handle handle, long no, Collection<String> words) {
        if (!words.isEmpty()) {
            handle.createUpdate("""
                insert into posting (word, dossier)
                select w, :no from unnest(cast(:words as varchar array)) as t(w)\
                """)
                    .bind("no", no)
                    .bind("words", words.toArray(String[]::new))
                    .execute();
        }
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(w -> !others.contains(w)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ownWords(Dossier dossier) {
        Party party = dossier.party();
        return Words.distinct(Columns.kept(String.join(
                " ",
                dossier.reference(),
                dossier.subject(),
                party.name(),
                party.email().orElse(""),
                party.phone().orElse(""),
                party.address().orElse(""))));
    }

    /** With a space before and after each word, so that {@code like '% dup%'} finds where a word begins. */
    private static String joined(Set<String> words) {
        return words.isEmpty() ? "" : " " + String.join(" ", words) + " ";
    }

    private static Set<String> split(String joined) {
        return joined.isEmpty()
                ? Set.of()
                : new TreeSet<>(Arrays.asList(joined.strip().split(" ")));
    }
}
