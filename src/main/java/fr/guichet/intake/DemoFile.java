package fr.guichet.intake;

import fr.guichet.domain.Channel;
import java.nio.file.Path;
import java.util.List;

/** Something of the demonstration, brought as a person would bring it. */
public sealed interface DemoFile {
    /** Files dropped together. */
    record Dropped(List<Path> paths, boolean asOneDocument, Channel channel) implements DemoFile {
        public Dropped {
            paths = List.copyOf(paths);
        }
    }

    record Pasted(PastedRequest request) implements DemoFile {}
}
