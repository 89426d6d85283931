package fr.guichet.intake;

import fr.guichet.base.Changes;
import fr.guichet.base.Problem;
import fr.guichet.base.Progress;
import fr.guichet.base.Settings;
import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Channel;
import fr.guichet.intake.FileWalk.Found;
import fr.guichet.intake.TakenFiles.Stamp;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Folders in which scanners and colleagues leave files. A file is taken once it has kept its size and its time from one look
 * to the next; it stays where it is, untouched. Whoever wires it calls {@link #poll} every few seconds. Thread-safe.
 */
public final class WatchedFolders {
    /** How often it is worth looking. */
    public static final Duration INTERVAL = Duration.ofSeconds(5);

    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final String SETTING = "watched.folders";
    /** What programs call a file that they have not finished. */
    private static final Set<String> UNFINISHED =
            Set.of(".part", ".partial", ".crdownload", ".tmp", ".temp", ".download", ".filepart", ".lock", ".swp");

    private final IntakeService intake;
    private final Settings settings;
    private final TakenFiles taken;
    private final Clock clock;
    private final Changes<Status> changes = new Changes<>();
    private final Map<Path, Stamp> seen = new HashMap<>();
    private final Map<Path, Status> statuses = new LinkedHashMap<>();

    /**
     * What there is to say of a folder.
     *
     * @param waiting files that are still being written
     * @param taken files since the program was started
     * @param problem why it could not be looked into
     */
    public record Status(Path folder, Optional<Instant> looked, int waiting, int taken, Optional<Problem> problem) {}

    /** @param memory the file in which it is remembered what was taken; made where there is none */
    public WatchedFolders(IntakeService intake, Settings settings, Path memory, Clock clock) {
        this.intake = intake;
        this.settings = settings;
        this.clock = clock;
        taken = new TakenFiles(memory);
    }

    /** In the order in which they were named. */
    public List<Path> folders() {
        return settings.get(SETTING).stream()
                .flatMap(String::lines)
                .filter(l -> !l.isBlank())
                .map(l -> Path.of(URI.create(l)))
                .toList();
    }

    /** @throws Problem {@code intake.watched.missing} where it is no folder */
    public synchronized void watch(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(whole)) {
            throw missing(whole);
        }
        keep(Stream.concat(folders().stream(), Stream.of(whole)).distinct().toList());
    }

    public synchronized void unwatch(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        statuses.remove(whole);
        keep(folders().stream().filter(f -> !f.equals(whole)).toList());
    }

    /** One for each folder. */
    public synchronized List<Status> statuses() {
        return folders().stream()
                .map(f -> statuses.getOrDefault(f, new Status(f, Optional.empty(), 0, 0, Optional.empty())))
                .toList();
    }

    /** Told after each look into a folder that changed what there is to say of it. */
    public Changes<Status> changes() {
        return changes;
    }

    /** Looks into every folder once and takes what is ready. Ends between two files when it is cancelled. */
    public synchronized List<IntakeOutcome> poll(Progress progress) {
        List<IntakeOutcome> outcomes = new ArrayList<>();
        for (Path folder : folders()) {
            if (!progress.isCancelled()) {
                look(folder, outcomes, progress);
            }
        }
        return outcomes;
    }

    private void look(Path folder, List<IntakeOutcome> outcomes, Progress progress) {
        int waiting = 0;
        int before = outcomes.size();
        Optional<Problem> problem = Files.isDirectory(folder) ? Optional.empty() : Optional.of(missing(folder));
        for (Found file : problem.isPresent() ? List.<Found>of() : FileWalk.files(List.of(folder))) {
            if (file.problem().isEmpty() && isFinished(file.path()) && !progress.isCancelled()) {
                waiting += take(file.path(), outcomes) ? 0 : 1;
            }
        }
        tell(folder, waiting, outcomes.size() - before, problem);
    }

    /** False where it has to wait until it is written, or until somebody lets go of it. */
    private boolean take(Path file, List<IntakeOutcome> outcomes) {
        try {
            Stamp stamp = Stamp.of(file);
            if (taken.has(file, stamp)) {
                return true;
            }
            Instant ready = Instant.ofEpochMilli(stamp.millis()).plus(QUIET);
            boolean quiet = stamp.equals(seen.put(file, stamp)) && !ready.isAfter(clock.instant());
            if (!quiet || !isFree(file)) {
                return false;
            }
            outcomes.addAll(intake.receive(Batch.of(List.of(file), Channel.FOLDER, AuditEntry.MACHINE), Progress.NONE));
            taken.add(file, stamp);
            seen.remove(file);
            return true;
        } catch (IOException e) {
            // it is gone, or not yet to be touched: the next look tells
            return false;
        }
    }

    private static boolean isFree(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.read() >= -1;
        }
    }

    private static boolean isFinished(Path file) {
        String name = FileWalk.nameOf(file).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && UNFINISHED.stream().noneMatch(name::endsWith);
    }

    private void tell(Path folder, int waiting, int more, Optional<Problem> problem) {
        Status before = statuses.get(folder);
        int all = more + (before == null ? 0 : before.taken());
        var now = new Status(folder, Optional.of(clock.instant()), waiting, all, problem);
        statuses.put(folder, now);
        boolean same = before != null
                && before.waiting() == waiting
                && more == 0
                && before.problem().isPresent() == problem.isPresent();
        if (!same) {
            changes.publish(now);
        }
    }

    private void keep(List<Path> folders) {
        settings.put(SETTING, folders.stream().map(f -> f.toUri().toString()).collect(Collectors.joining("\n")));
    }

    private static Problem missing(Path folder) {
        return new Problem("intake.watched.missing", folder.toString());
    }
}
