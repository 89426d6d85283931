package fr.guichet.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The system's windows for choosing files. Tests answer by themselves: a headless platform has no such windows. */
public interface FileChoosers {
    List<Path> files(String title);

    Optional<Path> folder(String title);

    /** @param suggested a file name with its extension */
    Optional<Path> save(String title, String suggested);
}
