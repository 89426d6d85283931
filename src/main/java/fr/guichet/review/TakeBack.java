package fr.guichet.review;

import fr.guichet.base.Detail;
import fr.guichet.base.Problem;
import fr.guichet.domain.Decision;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Person;
import fr.guichet.domain.Stage;
import fr.guichet.domain.ports.Snapshots.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Undoes decisions, the latest first, by putting back what was there before. The undoing is itself a decision. */
final class TakeBack {
    private static final Set<Stage> UNDOABLE =
            Set.of(Stage.NEEDS_REVIEW, Stage.VERIFIED, Stage.REJECTED, Stage.WAITING_FOR_CUSTOMER);
    private static final String UNDONE = "{\"decision\":\"";

    private final Desk desk;
    private final ReviewStore store;

    TakeBack(Desk desk, ReviewStore store) {
        this.desk = desk;
        this.store = store;
    }

    ReviewFile run(DossierId id, Person who) {
        ReviewFile seen = desk.load(id, Optional.of(who));
        Decision last = last(seen.decisions(), who);
        Snapshot before = store.snapshots().find(last.id()).orElseThrow(() -> new Problem("review.nothing"));
        checkUntouched(seen, last, before);
        Detail detail = Detail.of("decision", last.id()).and("kind", last.kind());
        return desk.decide(
                seen,
                new Desk.Act(
                        Decision.Kind.TAKEN_BACK,
                        who,
                        UNDOABLE,
                        file -> file.dossier().version(),
                        file -> restored(file, before, detail)));
    }

    /** The last decision that still stands, which must be that person's: undoing an earlier one would undo another's work. */
    private static Decision last(List<Decision> all, Person who) {
        Decision last = standing(all).stream().reduce((a, b) -> b).orElseThrow(() -> new Problem("review.nothing"));
        if (!last.by().equals(who.name())) {
            throw new Problem("review.others", last.by());
        }
        return last;
    }

    private static List<Decision> standing(List<Decision> all) {
        List<Decision> standing = new ArrayList<>();
        for (Decision decision : all) {
            if (decision.kind() == Decision.Kind.TAKEN_BACK) {
                standing.removeIf(d -> decision.detail().startsWith(UNDONE + d.id()));
            } else {
                standing.add(decision);
            }
        }
        return standing;
    }

    /** Every decision is one change; were there more, something else touched the dossier and would be lost. */
    private static void checkUntouched(ReviewFile now, Decision last, Snapshot before) {
        long decisions = now.decisions().size() - now.decisions().indexOf(last);
        if (now.dossier().version() - before.dossier().version() != decisions) {
            throw new Problem("review.moved", now.dossier().reference());
        }
    }

    private static Change restored(ReviewFile now, Snapshot before, Detail detail) {
        Dossier was = before.dossier();
        Dossier dossier = now.dossier()
                .change()
                .stage(was.stage())
                .matter(was.matter())
                .intent(was.intent())
                .party(was.party())
                .reasons(was.reasons())
                .assignee(was.assignee())
                .postponedUntil(was.postponedUntil())
                .dueAt(was.dueAt())
                .note(was.note())
                .done();
        return new Change(dossier, before.classification(), before.fields(), before.anomalies(), false, detail);
    }
}
