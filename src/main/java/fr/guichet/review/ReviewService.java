package fr.guichet.review;

import fr.guichet.base.Changes;
import fr.guichet.domain.Box;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Lock;
import fr.guichet.domain.Person;
import fr.guichet.domain.Settlement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where people settle what the machine could not. Each act is one transaction: the change, the decision with what was
 * there before it, the audit entry. An act on a dossier that somebody else changed meanwhile is done on the newer state
 * where what it acts on is still the same, and else is a problem {@code review.stale}. Thread-safe.
 */
public final class ReviewService {
    private final ReviewStore store;
    private final ReviewContext context;
    private final Desk desk;
    private final FieldActs fields;
    private final Exits exits;
    private final TakeBack takeBack;
    private final Blockers blockers;

    public ReviewService(ReviewStore store, Checks checks, ReviewContext context) {
        this.store = store;
        this.context = context;
        desk = new Desk(store, checks, context);
        blockers = new Blockers(context.texts());
        fields = new FieldActs(desk, checks, context.clock());
        exits = new Exits(desk, blockers, new Letters(context.texts()), context.clock());
        takeBack = new TakeBack(desk, store);
    }

    /** What waits, in the order to take it; the assignee of a row is who has it open. */
    public List<DossierRow> queue(int limit) {
        return store.queue().waiting(context.clock().instant(), limit);
    }

    /** The first dossier of the queue that nobody else has open, other than the given one. */
    public Optional<DossierId> next(Optional<DossierId> current, Person who) {
        return queue(50).stream()
                .map(DossierRow::id)
                .filter(id -> current.filter(id::equals).isEmpty())
                .filter(id -> store.locks()
                        .of(id)
                        .filter(lock -> !lock.session().equals(who.session()))
                        .isEmpty())
                .findFirst();
    }

    /** Takes the lock and loads; where somebody else has it, the file says who and is for reading only. */
    public ReviewFile open(DossierId id, Person who) {
        store.locks()
                .take(new Lock(id, who.name(), who.session(), context.clock().instant()));
        return desk.load(id, Optional.of(who));
    }

    /** Loads without taking the lock; quick, for preparing the next one. */
    public ReviewFile look(DossierId id) {
        return desk.load(id, Optional.empty());
    }

    /** Gives the lock back. */
    public void leave(DossierId id, Person who) {
        store.locks().release(id, who.session());
    }

    /** The person vouches for a value as it stands. */
    public ReviewFile confirm(DossierId id, FieldKey key, Person who) {
        return fields.confirm(id, key, who);
    }

    /**
     * Puts a value in the place of what was there; an empty one says that there is none.
     *
     * @param from where the person saw it
     * @throws fr.guichet.base.Problem {@code review.value} where it is no value of that field
     */
    public ReviewFile correct(DossierId id, FieldKey key, String value, Optional<Box> from, Person who) {
        return fields.correct(id, key, value, from, who);
    }

    /** Says that it is no request but an invoice to be checked. */
    public ReviewFile takeAsInvoice(DossierId id, Person who) {
        return fields.takeAsInvoice(id, who);
    }

    public ReviewFile reclassify(DossierId id, Intent intent, Person who) {
        return fields.reclassify(id, intent, who);
    }

    /**
     * Settles an anomaly.
     *
     * @param anomalyIndex its place in {@link ReviewFile#anomalies()}
     * @param reason needed where it is accepted
     */
    public ReviewFile settle(DossierId id, int anomalyIndex, Settlement.Kind how, String reason, Person who) {
        return fields.settle(
                id,
                anomalyIndex,
                new Settlement(how, who.name(), context.clock().instant(), reason),
                who);
    }

    /** Lets it pass, where nothing stands in the way. */
    public Outcome validate(DossierId id, Person who) {
        return exits.validate(id, who);
    }

    /** Lets it pass all the same. Needs a reason; the machine learns nothing from it. */
    public Outcome force(DossierId id, String reason, Person who) {
        return exits.force(id, reason, who);
    }

    public Outcome reject(DossierId id, String reason, Person who) {
        return exits.reject(id, RejectReason.OTHER, reason, who);
    }

    /** @param note needed where the reason is {@link RejectReason#OTHER} */
    public Outcome reject(DossierId id, RejectReason reason, String note, Person who) {
        return exits.reject(id, reason, note, who);
    }

    /** Asks the customer for a document; the outcome is {@link Outcome.Asked} with the letter. */
    public Outcome ask(DossierId id, DocumentKind missing, Person who) {
        return exits.ask(id, context.texts().get("document." + missing.code()), missing, who);
    }

    /** Asks the customer something in the person's own words. */
    public Outcome ask(DossierId id, String question, Person who) {
        return exits.ask(id, question, DocumentKind.UNKNOWN, who);
    }

    /** The letter that asking for the document would write, to be seen before. Nothing is changed. */
    public Letter draft(DossierId id, DocumentKind missing, Person who) {
        return exits.draft(id, context.texts().get("document." + missing.code()), missing, who);
    }

    /** The letter that asking in these words would write. */
    public Letter draft(DossierId id, String question, Person who) {
        return exits.draft(id, question, DocumentKind.UNKNOWN, who);
    }

    /** Hides it from the queue until then. */
    public Outcome postpone(DossierId id, Instant until, Person who) {
        return exits.postpone(id, until, who);
    }

    /** Hands it to somebody who may decide more. Also sends back what had passed. */
    public Outcome escalate(DossierId id, String reason, Person who) {
        return exits.escalate(id, reason, who);
    }

    /** Undoes that person's last decision on the dossier, whichever it was. */
    public ReviewFile takeBack(DossierId id, Person who) {
        return takeBack.run(id, who);
    }

    /** A sentence for each thing that stands in the way of validating. Empty: it may pass. */
    public List<String> blockers(ReviewFile file) {
        return blockers.of(file);
    }

    /** How many dossiers the person settled since midnight. */
    public int doneToday(Person who) {
        var zone = context.clock().getZone();
        Instant midnight = LocalDate.ofInstant(context.clock().instant(), zone)
                .atStartOfDay(zone)
                .toInstant();
        return store.decisions().settledSince(who.name(), midnight);
    }

    /** Told after each act, on the thread that acted. */
    public Changes<DossierId> changes() {
        return desk.changes();
    }
}
