package fr.guichet.intake;

import fr.guichet.base.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers, over restarts, which files of watched folders were taken: a line each with size, time and place, only ever added
 * to. What is lost of it with the power costs nothing: such a file is brought again and found to be there already.
 */
final class TakenFiles {
    /** How a file was when it was seen: one that changes is another one. */
    record Stamp(long size, long millis) {
        static Stamp of(Path file) throws IOException {
            return new Stamp(Files.size(file), Files.getLastModifiedTime(file).toMillis());
        }
    }

    private final Path memory;
    private final Map<Path, Stamp> taken = new LinkedHashMap<>();

    /** @throws Problem {@code intake.watched.memory} where it cannot be read */
    TakenFiles(Path memory) {
        this.memory = memory;
        try {
            List<String> lines = Files.exists(memory) ? Files.readAllLines(memory) : List.of();
            lines.forEach(this::remember);
            if (lines.size() > 2 * taken.size() + 100) {
                rewrite();
            }
        } catch (IOException e) {
            throw new Problem(e, "intake.watched.memory", memory.toString());
        }
    }

    boolean has(Path file, Stamp stamp) {
        return stamp.equals(taken.get(file));
    }

    void add(Path file, Stamp stamp) {
        taken.put(file, stamp);
        try {
            Files.createDirectories(memory.toAbsolutePath().getParent());
            Files.writeString(memory, line(file, stamp), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new Problem(e, "intake.watched.memory", memory.toString());
        }
    }

    private static String line(Path file, Stamp stamp) {
        return stamp.size() + " " + stamp.millis() + " " + file.toUri() + "\n";
    }

    /** The last line may have been cut off. */
    private void remember(String line) {
        String[] parts = line.split(" ", 3);
        if (parts.length == 3) {
            path(parts[2]).ifPresent(p -> {
                taken.remove(p);
                taken.put(p, new Stamp(number(parts[0]), number(parts[1])));
            });
        }
    }

    private static Optional<Path> path(String uri) {
        try {
            return Optional.of(Path.of(URI.create(uri)));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    private static long number(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private void rewrite() throws IOException {
        var all = new StringBuilder();
        taken.forEach((file, stamp) -> all.append(line(file, stamp)));
        Path aside = memory.resolveSibling(memory.getFileName() + ".part");
        Files.writeString(aside, all, StandardCharsets.UTF_8);
        Files.move(aside, memory, StandardCopyOption.ATOMIC_MOVE);
    }
}
