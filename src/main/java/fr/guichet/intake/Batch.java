package fr.guichet.intake;

import fr.guichet.domain.Channel;
import java.nio.file.Path;
import java.util.List;

/**
 * What is brought at once.
 *
 * @param paths files, folders, archives, e-mails, in the order they are to be taken
 * @param asOneDocument the images are the pages of one document of one dossier
 * @param channel how they came; an e-mail's dossier is always of the channel EMAIL
 * @param keepDuplicates take in again what is already there
 * @param who a person's name, or {@code guichet}
 */
public record Batch(List<Path> paths, boolean asOneDocument, Channel channel, boolean keepDuplicates, String who) {
    public Batch {
        paths = List.copyOf(paths);
    }

    /** Files taken one by one, duplicates shown and not taken. */
    public static Batch of(List<Path> paths, Channel channel, String who) {
        return new Batch(paths, false, channel, false, who);
    }
}
