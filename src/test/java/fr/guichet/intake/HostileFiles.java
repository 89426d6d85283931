package fr.guichet.intake;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of files that are damaged, huge, locked, mislabelled, recursive or malicious. All of them are harmless here. */
public final class HostileFiles {
    private HostileFiles() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        all.addAll(HostilePdfs.all());
        all.addAll(HostilePictures.all());
        all.addAll(HostileArchives.all());
        all.addAll(HostileMails.all());
        all.addAll(HostileTexts.all());
        return all;
    }

    /** Writes all of them into the folder, with what only a file system can do: links in circles, holes, strange names. */
    public static void write(Path folder) throws IOException {
        write(folder, all());
        writePlaces(folder);
    }

    static void write(Path folder, List<Hostile> files) throws IOException {
        for (Hostile file : files) {
            Files.write(folder.resolve(file.name()), file.bytes());
        }
    }

    static void writePlaces(Path folder) throws IOException {
        Path round = Files.createDirectories(folder.resolve("rond/point"));
        Files.createSymbolicLink(round.resolve("encore"), folder);
        Files.createSymbolicLink(folder.resolve("nulle-part.pdf"), folder.resolve("absent.pdf"));
        Files.writeString(folder.resolve("facture 🧾\n\t«é».txt"), "Un nom étrange.");
        Files.writeString(folder.resolve("n".repeat(245) + ".txt"), "Un nom très long.");
        Files.writeString(folder.resolve("facture\u202Efdp.txt"), "Un nom à l’envers.");
        Path deep = folder;
        for (int i = 0; i < 60; i++) {
            deep = deep.resolve("d" + i);
        }
        Files.writeString(Files.createDirectories(deep).resolve("fond.txt"), "Tout au fond.");
        try (var hole = new RandomAccessFile(folder.resolve("trou.pdf").toFile(), "rw")) {
            hole.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
            hole.setLength(3L << 30);
        }
        try (var hole = new RandomAccessFile(folder.resolve("trou.zip").toFile(), "rw")) {
            hole.write(new byte[] {'P', 'K', 3, 4});
            hole.setLength(900L << 20);
        }
    }
}
