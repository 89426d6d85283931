package fr.guichet.intake;

import fr.guichet.base.Detail;
import fr.guichet.base.Jobs;
import fr.guichet.base.Problem;
import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Content;
import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.MediaKind;
import fr.guichet.domain.Party;
import fr.guichet.domain.Refusal;
import fr.guichet.domain.Sha256;
import fr.guichet.domain.Stage;
import java.time.Instant;
import java.time.Year;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * Writes down what came in. Bytes first, then everything else in one transaction: after a power cut a dossier is there with
 * its documents and its job, or it is not there at all.
 */
final class Register {
    private final IntakeStore store;
    private final Jobs jobs;
    private final IntakeContext context;
    /** Between looking for the same bytes and writing the dossier nobody else may bring them. */
    private final ReentrantLock one = new ReentrantLock();

    Register(IntakeStore store, Jobs jobs, IntakeContext context) {
        this.store = store;
        this.jobs = jobs;
        this.context = context;
    }

    Content keep(Item item, MediaKind kind) {
        return new Content(store.vault().keep(item.bytes()), item.fileName(), kind, item.bytes().length);
    }

    /** Whether somebody brought these bytes before. */
    Optional<IntakeOutcome> duplicate(Item item) {
        return existing(item.told(), List.of(item.sha256()));
    }

    /** Opens the dossier, or says where the same is already; refusals of parts of it are written with it. */
    IntakeOutcome open(NewDossier what, Batch batch, List<Refusal> refusals) {
        one.lock();
        try {
            return store.unitOfWork().inTransaction(() -> {
                Optional<IntakeOutcome> same =
                        batch.keepDuplicates() ? Optional.empty() : existing(what.told(), what.identity());
                return same.orElseGet(() -> {
                    refusals.forEach(this::list);
                    return new IntakeOutcome.Accepted(what.told(), write(what, batch.who()));
                });
            });
        } finally {
            one.unlock();
        }
    }

    /** Lists what was not taken; its bytes are kept where they are not too many. */
    IntakeOutcome refuse(Item item, Problem why) {
        Refusal refusal = refusal(item, why);
        store.unitOfWork().inTransaction(() -> list(refusal));
        return new IntakeOutcome.Refused(refusal);
    }

    /**
     * Lists what could not be looked into as a whole.
     *
     * @param kept the bytes it is in, where they are kept
     */
    IntakeOutcome refuse(String told, long size, Optional<Sha256> kept, Problem why) {
        Refusal refusal = refusal(told, size, kept, why);
        store.unitOfWork().inTransaction(() -> list(refusal));
        return new IntakeOutcome.Refused(refusal);
    }

    Refusal refusal(Item item, Problem why) {
        return refusal(item.told(), item.bytes().length, keep(item), why);
    }

    /** Keeps a refused file's bytes where there are any and not too many. */
    Optional<Sha256> keep(Item item) {
        boolean fits =
                !item.isEmpty() && item.bytes().length <= context.limits().fileBytes();
        return fits ? Optional.of(store.vault().keep(item.bytes())) : Optional.empty();
    }

    Refusal refusal(String told, long size, Optional<Sha256> kept, Problem why) {
        return new Refusal(
                context.ids().next(),
                FileNames.shown(told),
                size,
                kept,
                why.key(),
                why.sentence(context.texts()),
                context.clock().instant());
    }

    private void list(Refusal refusal) {
        if (!store.refusals().holdsLike(refusal)) {
            store.refusals().add(refusal);
        }
    }

    private Optional<IntakeOutcome> existing(String told, List<Sha256> identity) {
        Set<DossierId> holding = holding(identity.getFirst());
        for (Sha256 part : identity.subList(1, identity.size())) {
            if (!holding.isEmpty()) {
                holding.retainAll(holding(part));
            }
        }
        return holding.isEmpty()
                ? Optional.empty()
                : Optional.of(new IntakeOutcome.Duplicate(told, identity.getFirst(), List.copyOf(holding)));
    }

    private Set<DossierId> holding(Sha256 part) {
        return store.documents().holding(part).stream()
                .map(Document::dossier)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Dossier write(NewDossier what, String who) {
        Instant now = context.clock().instant();
        Dossier dossier = dossier(what, now);
        var why = new AuditEntry.Draft(now, who, "dossier.received", Optional.of(dossier.id()), detail(what));
        store.dossiers().add(dossier, why);
        int position = 0;
        for (NewDossier.Paper paper : what.papers()) {
            var id = new DocumentId(context.ids().next());
            store.documents().add(new Document(id, dossier.id(), paper.parts(), paper.kind(), position++, now));
        }
        if (!what.typed().isEmpty()) {
            store.findings().saveFields(dossier.id(), TypedFields.of(what.typed(), who, now));
        }
        jobs.submit(IntakeService.JOB, dossier.id().toString());
        return dossier;
    }

    private Dossier dossier(NewDossier what, Instant now) {
        var fields = TypedFields.of(what.typed(), "", now);
        return new Dossier(
                new DossierId(context.ids().next()),
                store.dossiers()
                        .nextReference(Year.from(now.atZone(context.clock().getZone()))),
                Stage.RECEIVED,
                what.matter(),
                Optional.empty(),
                fields.isEmpty() ? what.sender() : Party.UNKNOWN.told(fields),
                what.subject(),
                what.channel(),
                now,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                0);
    }

    private static String detail(NewDossier what) {
        String contents = what.papers().stream()
                .flatMap(p -> p.parts().stream())
                .map(c -> c.sha256() + " " + c.fileName())
                .limit(100)
                .collect(Collectors.joining("\n"));
        return Detail.of("name", what.told())
                .and("channel", what.channel().code())
                .and("contents", contents)
                .json();
    }
}
