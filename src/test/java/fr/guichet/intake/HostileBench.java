package fr.guichet.intake;

import fr.guichet.base.Progress;
import fr.guichet.domain.Channel;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Imports the hostile folder and prints what became of each file, how long it took and the most memory it came to:
 * {@code java -Xmx1g … fr.guichet.intake.HostileBench}. With a folder as argument the files are only written there.
 */
public final class HostileBench {
    private HostileBench() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0) {
            HostileFiles.write(Files.createDirectories(Path.of(arguments[0])));
            return;
        }
        Path folder = Files.createTempDirectory("hostile");
        long start = System.nanoTime();
        HostileFiles.write(folder);
        System.out.printf("%6d ms  to make them%n", (System.nanoTime() - start) / 1_000_000);
        try (IntakeRoom room = IntakeRoom.open();
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                long begin = System.nanoTime();
                var outcomes =
                        room.service().receive(Batch.of(List.of(file), Channel.FILE, IntakeRoom.WHO), Progress.NONE);
                System.out.printf(
                        "%6d ms  %-40s %s%n",
                        (System.nanoTime() - begin) / 1_000_000, file.getFileName(), told(outcomes));
            }
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(u -> u.getUsed() >> 20)
                .sum();
        System.out.println("peak of all memory pools " + peak + " MiB, " + resident());
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static String told(List<IntakeOutcome> outcomes) {
        if (outcomes.size() != 1) {
            return outcomes.size() + " outcomes";
        }
        return outcomes.getFirst() instanceof IntakeOutcome.Refused(var refusal)
                ? refusal.sentence()
                : outcomes.getFirst().getClass().getSimpleName();
    }

    private static String resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(l -> l.startsWith("VmHWM")).findFirst().orElse("");
        }
    }
}
