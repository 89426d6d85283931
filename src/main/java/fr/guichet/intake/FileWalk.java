package fr.guichet.intake;

import fr.guichet.base.Problem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of what was brought: folders with all that is in them, in the order in which people count. */
final class FileWalk {
    /**
     * @param told its name, with the folders from the one that was brought
     * @param problem why it cannot be opened at all
     */
    record Found(Path path, String told, Optional<Problem> problem) {}

    private FileWalk() {}

    static List<Found> files(List<Path> paths) {
        List<Found> all = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                all.addAll(inside(path));
            } else {
                all.add(found(path, nameOf(path)));
            }
        }
        return all;
    }

    private static List<Found> inside(Path folder) {
        List<Found> files = new ArrayList<>();
        try {
            // links are not followed: a folder may hold a link to itself or out of what was brought
            Files.walkFileTree(folder, new Collector(folder, files));
        } catch (IOException e) {
            files.add(new Found(folder, nameOf(folder), Optional.of(new Problem(e, "intake.unopened"))));
        }
        files.sort(Comparator.comparing(Found::told, NaturalOrder.INSTANCE));
        return files;
    }

    private static Found found(Path path, String told) {
        return new Found(path, told, problem(path));
    }

    private static Optional<Problem> problem(Path path) {
        if (Files.isRegularFile(path)) {
            return Files.isReadable(path) ? Optional.empty() : Optional.of(new Problem("intake.unopened"));
        }
        if (Files.isSymbolicLink(path)) {
            return Optional.of(new Problem("intake.link"));
        }
        return Optional.of(new Problem(Files.exists(path) ? "intake.device" : "intake.missing"));
    }

    static String nameOf(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Path top;
        private final List<Found> files;

        Collector(Path top, List<Found> files) {
            this.top = top;
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!FileNames.isClutter(told(file))) {
                files.add(found(file, told(file)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            files.add(new Found(file, told(file), Optional.of(new Problem(why, "intake.unopened"))));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why) {
            return FileVisitResult.CONTINUE;
        }

        private String told(Path file) {
            String within = top.relativize(file).toString().replace('\\', '/');
            return within.isEmpty() ? nameOf(top) : nameOf(top) + "/" + within;
        }
    }
}
