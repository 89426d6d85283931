package fr.guichet.ui;

import fr.guichet.ui.common.FileChoosers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Answers for the person: the file that was told beforehand, or none. */
public final class ToldChoosers implements FileChoosers {
    public Optional<Path> file = Optional.empty();
    public String suggested = "";

    @Override
    public List<Path> files(String title) {
        return file.stream().toList();
    }

    @Override
    public Optional<Path> folder(String title) {
        return file;
    }

    @Override
    public Optional<Path> save(String title, String name) {
        suggested = name;
        return file;
    }
}
