package fr.guichet.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Makes the demonstration: fictional customers' bills, letters, e-mails and notes as real files. */
@FunctionalInterface
public interface DemoFiles {
    /**
     * Writes the files into the folder. The same day gives the same bytes.
     *
     * @param today the day around which the demonstration plays
     */
    List<DemoFile> make(Path folder, LocalDate today);
}
