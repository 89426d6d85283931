package fr.guichet.ui.dossiers;

import fr.guichet.base.Problem;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.Person;
import fr.guichet.ui.common.Rejections;
import fr.guichet.ui.common.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One act on many dossiers: each by itself, so that one that cannot be done does not hold up the others. */
final class Bulk {
    private final DossiersSources sources;
    private final Words words;

    Bulk(DossiersSources sources, Words words) {
        this.sources = sources;
        this.words = words;
    }

    /**
     * What came of it.
     *
     * @param done as they were before
     * @param left a sentence for each that was left as it is
     */
    record Result(List<DossierRow> done, List<String> left) {}

    Result assign(List<DossierRow> rows, Optional<String> to) {
        return each(rows, row -> sources.acts().assign(row.id(), to, me()));
    }

    /** Puts back whose they were. */
    Result assignBack(List<DossierRow> before) {
        return each(before, row -> sources.acts().assign(row.id(), row.assignee(), me()));
    }

    /** The reason in the person's words; where they are those of a usual reason, it is that. */
    Result reject(List<DossierRow> rows, String reason) {
        Rejections.Given given = new Rejections(words).given(reason);
        return each(rows, row -> sources.review().reject(row.id(), given.reason(), given.note(), me()));
    }

    Result postpone(List<DossierRow> rows, Instant until) {
        return each(rows, row -> sources.review().postpone(row.id(), until, me()));
    }

    Result takeBack(List<DossierRow> rows) {
        return each(rows, row -> sources.review().takeBack(row.id(), me()));
    }

    private Person me() {
        return sources.person();
    }

    private Result each(List<DossierRow> rows, Consumer<DossierRow> act) {
        List<DossierRow> done = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (DossierRow row : rows) {
            try {
                act.accept(row);
                done.add(row);
            } catch (Problem e) {
                left.add(words.say("dossiers.bulk.left", row.reference(), words.problem(e)));
            }
        }
        return new Result(done, left);
    }
}
