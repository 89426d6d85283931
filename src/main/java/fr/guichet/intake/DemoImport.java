package fr.guichet.intake;

import fr.guichet.base.Problem;
import fr.guichet.base.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Brings the demonstration through the same door as everything else. */
public final class DemoImport {
    private final DemoFiles files;
    private final IntakeService intake;
    private final Clock clock;

    public DemoImport(DemoFiles files, IntakeService intake, Clock clock) {
        this.files = files;
        this.intake = intake;
        this.clock = clock;
    }

    /** Makes the files in a folder of their own, takes them in and removes the folder. */
    public List<IntakeOutcome> run(String who, Progress progress) {
        try {
            Path folder = Files.createTempDirectory("guichet-demo");
            try {
                return receive(files.make(folder, LocalDate.now(clock)), who, progress);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new Problem(e, "intake.demo");
        }
    }

    private List<IntakeOutcome> receive(List<DemoFile> made, String who, Progress progress) {
        var outcomes = new ArrayList<IntakeOutcome>();
        for (int i = 0; i < made.size() && !progress.isCancelled(); i++) {
            progress.report((double) i / made.size(), "intake.progress.demo");
            switch (made.get(i)) {
                case DemoFile.Pasted pasted -> outcomes.add(intake.receive(pasted.request(), who));
                case DemoFile.Dropped d ->
                    outcomes.addAll(intake.receive(
                            new Batch(d.paths(), d.asOneDocument(), d.channel(), false, who), Progress.NONE));
            }
        }
        return outcomes;
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
