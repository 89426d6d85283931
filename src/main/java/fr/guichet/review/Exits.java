package fr.guichet.review;

import fr.guichet.base.Detail;
import fr.guichet.base.Problem;
import fr.guichet.domain.Decision;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Person;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Stage;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The acts by which a dossier leaves the queue, for good or for a while. */
final class Exits {
    private static final Set<Stage> IN_REVIEW = Set.of(Stage.NEEDS_REVIEW);
    private static final Set<Stage> IN_HAND = Set.of(Stage.NEEDS_REVIEW, Stage.VERIFIED);

    private final Desk desk;
    private final Blockers blockers;
    private final Letters letters;
    private final Clock clock;

    Exits(Desk desk, Blockers blockers, Letters letters, Clock clock) {
        this.desk = desk;
        this.blockers = blockers;
        this.letters = letters;
        this.clock = clock;
    }

    Outcome validate(DossierId id, Person who) {
        ReviewFile seen = desk.load(id, Optional.of(who));
        List<String> reasons = blockers.of(seen);
        if (!reasons.isEmpty()) {
            return new Outcome.Blocked(seen.dossier(), reasons);
        }
        var act = new Desk.Act(Decision.Kind.VALIDATED, who, IN_REVIEW, blockers::of, verified("", Detail.empty()));
        return done(seen, act);
    }

    Outcome force(DossierId id, String reason, Person who) {
        return leave(id, Decision.Kind.FORCED, who, IN_REVIEW, verified(needed(reason), Detail.of("reason", reason)));
    }

    Outcome reject(DossierId id, RejectReason reason, String note, Person who) {
        String why = reason == RejectReason.OTHER ? needed(note) : note.strip();
        Detail detail = Detail.of("code", reason).and("reason", why);
        // a note of its own or the reason's text key: the screen says it in its own language
        String told = why.isEmpty() ? reason.textKey() : why;
        return leave(
                id,
                Decision.Kind.REJECTED,
                who,
                IN_HAND,
                to(
                        detail,
                        d -> d.stage(Stage.REJECTED)
                                .reasons(Set.of())
                                .postponedUntil(Optional.empty())
                                .note(told)));
    }

    Outcome ask(DossierId id, String what, DocumentKind missing, Person who) {
        Letter letter = draft(id, what, missing, who);
        Detail detail = Detail.of("asked", what).and("document", missing.code()).and("letter", letter.text());
        Outcome done = leave(
                id,
                Decision.Kind.ASKED,
                who,
                IN_HAND,
                to(
                        detail,
                        d -> d.stage(Stage.WAITING_FOR_CUSTOMER)
                                .postponedUntil(Optional.empty())
                                .note(what.strip())));
        return new Outcome.Asked(done.dossier(), letter.subject(), letter.text());
    }

    Letter draft(DossierId id, String what, DocumentKind missing, Person who) {
        return letters.asking(desk.load(id, Optional.of(who)), needed(what), missing, who);
    }

    Outcome postpone(DossierId id, Instant until, Person who) {
        if (!until.isAfter(clock.instant())) {
            throw new Problem("review.postpone");
        }
        return leave(
                id,
                Decision.Kind.POSTPONED,
                who,
                IN_REVIEW,
                to(Detail.of("until", until), d -> d.postponedUntil(Optional.of(until))));
    }

    Outcome escalate(DossierId id, String reason, Person who) {
        String why = needed(reason);
        return leave(id, Decision.Kind.ESCALATED, who, IN_HAND, file -> {
            Set<ReviewReason> reasons = EnumSet.of(ReviewReason.ESCALATED);
            reasons.addAll(file.dossier().reasons());
            Dossier dossier = file.dossier()
                    .change()
                    .stage(Stage.NEEDS_REVIEW)
                    .reasons(reasons)
                    .assignee(Optional.empty())
                    .note(why)
                    .done();
            return Change.of(file, dossier, Detail.of("reason", why));
        });
    }

    private Outcome leave(
            DossierId id, Decision.Kind kind, Person who, Set<Stage> from, Function<ReviewFile, Change> work) {
        ReviewFile seen = desk.load(id, Optional.of(who));
        return done(seen, new Desk.Act(kind, who, from, f -> f.dossier().stage(), work));
    }

    private Outcome done(ReviewFile seen, Desk.Act act) {
        return new Outcome.Done(desk.decide(seen, act).dossier());
    }

    private static Function<ReviewFile, Change> verified(String note, Detail detail) {
        return to(
                detail,
                d -> d.stage(Stage.VERIFIED)
                        .reasons(Set.of())
                        .postponedUntil(Optional.empty())
                        .note(note.strip()));
    }

    private static Function<ReviewFile, Change> to(Detail detail, UnaryOperator<Dossier.Change> how) {
        return file -> Change.of(file, how.apply(file.dossier().change()).done(), detail);
    }

    private static String needed(String reason) {
        if (reason.isBlank()) {
            throw new Problem("review.reason");
        }
        return reason.strip();
    }
}
