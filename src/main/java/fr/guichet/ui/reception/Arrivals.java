package fr.guichet.ui.reception;

import fr.guichet.base.Changes;
import fr.guichet.base.Jobs;
import fr.guichet.base.Problem;
import fr.guichet.base.Progress;
import fr.guichet.domain.Channel;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.Refusal;
import fr.guichet.intake.Batch;
import fr.guichet.intake.IntakeOutcome;
import fr.guichet.intake.IntakeService;
import fr.guichet.intake.PastedRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that came in, with what is still on its way: one for the whole run of the program, so that the list is the
 * same when one comes back to it. Its acts are slow and never called on the screen's thread. Thread-safe.
 */
public final class Arrivals implements AutoCloseable {
    private static final int BEFORE = 200;

    private final ReceptionSources sources;
    private final Clock clock;
    private final ArrivalMaker maker;
    private final ArrivalBook book;
    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private final Changes<Boolean> changes = new Changes<>();
    private final List<Changes.Subscription> listening;
    /** The refusals of this run. */
    private final Set<UUID> refused = ConcurrentHashMap.newKeySet();

    private final AtomicReference<@Nullable PastedRequest> draft = new AtomicReference<>();

    private boolean remembered;

    public Arrivals(ReceptionSources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
        maker = new ArrivalMaker(sources.dossiers());
        book = new ArrivalBook(clock);
        listening = List.of(
                sources.intake().received().subscribe(this::came),
                sources.jobs().changes().subscribe(this::worked),
                sources.reviewed().subscribe(this::look));
    }

    /** The list as it is now; at the first call with what came before this run. */
    Snapshot now() {
        remember();
        List<Arrival> lines = book.lines();
        long onTheWay =
                lines.stream().filter(l -> l.state() == ArrivalState.ON_THE_WAY).count();
        return new Snapshot(lines, List.copyOf(deliveries), book.left(onTheWay));
    }

    /** @param left how long what is on the way will still take, where that can be told */
    record Snapshot(List<Arrival> lines, List<Delivery> deliveries, Optional<Duration> left) {}

    /** Takes in files, and tells what became of each as soon as it is certain. */
    List<IntakeOutcome> bring(List<Path> paths, boolean asOneDocument) {
        String name = paths.isEmpty() ? "" : String.valueOf(paths.getFirst().getFileName());
        var delivery = new Delivery(name, clock, this::changed);
        deliveries.add(delivery);
        changed();
        try {
            String who = sources.person().name();
            return sources.intake().receive(new Batch(paths, asOneDocument, Channel.FILE, false, who), delivery);
        } finally {
            deliveries.remove(delivery);
            changed();
        }
    }

    /** Takes in a text; where it was there already, with the dossiers that hold it. */
    Pasted pasted(PastedRequest request, boolean keepDuplicates) {
        IntakeOutcome outcome =
                sources.intake().receive(request, sources.person().name(), keepDuplicates);
        return new Pasted(outcome, maker.of(outcome, clock.instant()).copies());
    }

    record Pasted(IntakeOutcome outcome, List<Arrival.Copy> copies) {}

    /** Takes in what is already there once more, as a dossier of its own. */
    void keep(Arrival duplicate) {
        byte[] bytes = original(duplicate);
        try {
            Path folder = Files.createTempDirectory("guichet");
            Path file = folder.resolve(fileName(duplicate));
            try {
                Files.write(file, bytes);
                String who = sources.person().name();
                sources.intake().receive(new Batch(List.of(file), false, Channel.FILE, true, who), Progress.NONE);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new Problem(e, "reception.keep");
        }
        book.remove(duplicate);
        changed();
    }

    /** The text that was being written when reception was left. */
    Optional<PastedRequest> draft() {
        return Optional.ofNullable(draft.get()).filter(text -> !text.text().isBlank());
    }

    void keepDraft(PastedRequest text) {
        draft.set(text);
    }

    /** Writes the bytes as they came to a file of the person's choice. */
    void save(Arrival line, Path where) {
        try {
            Files.write(where, original(line));
        } catch (IOException e) {
            throw new Problem(e, "reception.save", where.toString());
        }
    }

    void tryAgain(Arrival line) {
        line.dossier().ifPresent(id -> sources.acts().readAgain(id, sources.person()));
    }

    void stop(Arrival line) {
        line.dossier().ifPresent(id -> sources.jobs().cancel(IntakeService.JOB, id.toString()));
    }

    /** Told that something changed, on whatever thread it did. */
    Changes<Boolean> changes() {
        return changes;
    }

    @Override
    public void close() {
        listening.forEach(Changes.Subscription::close);
    }

    /** The last name in {@code archive.zip › folder/member.pdf}, as far as a file may bear it. */
    static String fileName(Arrival line) {
        String name = line.name().substring(line.name().lastIndexOf('›') + 1).strip();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}<>:\"|?*]", "_");
        return last.isBlank() ? "document" : last;
    }

    private byte[] original(Arrival line) {
        return sources.vault().load(line.original().orElseThrow(() -> new Problem("reception.original")));
    }

    private void came(IntakeOutcome outcome) {
        book.add(maker.of(outcome, clock.instant()));
        switch (outcome) {
            // its job may have been quicker than this news
            case IntakeOutcome.Accepted a -> look(a.dossier().id());
            case IntakeOutcome.Refused r -> refused.add(r.refusal().id());
            case IntakeOutcome.Duplicate _ -> {}
        }
        changed();
    }

    private void worked(Jobs.Status status) {
        if (!status.kind().equals(IntakeService.JOB)) {
            return;
        }
        DossierId id = DossierId.of(status.key());
        switch (status.state()) {
            case WAITING, RUNNING, RETRYING -> book.change(id, line -> ArrivalMaker.working(line, status));
            case DONE, FAILED -> look(id);
            case CANCELLED -> {
                look(id);
                book.change(id, Arrivals::stopped);
            }
        }
        changed();
    }

    private static Arrival stopped(Arrival line) {
        return line.state() == ArrivalState.ON_THE_WAY ? line.at(ArrivalState.STOPPED, line.step(), -1) : line;
    }

    private void look(DossierId id) {
        book.change(
                id,
                line -> sources.dossiers()
                        .find(id)
                        .map(dossier -> ArrivalMaker.now(line, dossier))
                        .orElse(line));
        changed();
    }

    /** What came before this run lies below what came since. */
    private synchronized void remember() {
        if (remembered) {
            return;
        }
        remembered = true;
        Set<UUID> listed = Set.copyOf(refused);
        Stream<Arrival> dossiers = sources.dossiers().search(DossierQuery.all(BEFORE)).stream()
                .<Arrival>map((DossierRow row) -> maker.of(row))
                .filter(line -> line.dossier().stream().noneMatch(book::holds));
        Stream<Arrival> refusals = sources.refusals().latest(BEFORE).stream()
                .filter(refusal -> !listed.contains(refusal.id()))
                .map((Refusal refusal) -> maker.of(refusal));
        Stream.concat(dossiers, refusals)
                .sorted(Comparator.comparing((Arrival line) -> line.at()).reversed())
                .forEach(book::addBelow);
    }

    private void changed() {
        changes.publish(true);
    }
}
