package fr.guichet.ui.revue;

import fr.guichet.base.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A letter as a text file. */
final class LetterFile {
    private LetterFile() {}

    /** @return the file's name */
    static String write(Path path, String letter) {
        try {
            Files.writeString(path, letter);
            return path.getFileName().toString();
        } catch (IOException e) {
            throw new Problem(e, "revue.letter.unwritable", path.getFileName());
        }
    }
}
