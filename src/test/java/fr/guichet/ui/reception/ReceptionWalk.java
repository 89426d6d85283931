package fr.guichet.ui.reception;

import fr.guichet.testing.TestDesk;
import fr.guichet.ui.common.FileChoosers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What the tests of reception begin with. */
final class ReceptionWalk {
    static final FileChoosers NO_CHOOSERS = choosing(List.of(), Optional.empty());

    private ReceptionWalk() {}

    static Arrivals arrivals(TestDesk desk) {
        return new Arrivals(
                new ReceptionSources(
                        desk.intake,
                        desk.store.jobs(),
                        desk.store.dossiers(),
                        desk.store.refusals(),
                        desk.stores.vault(),
                        desk.acts,
                        desk.review.changes(),
                        desk.person),
                Clock.systemDefaultZone());
    }

    static FileChoosers choosing(List<Path> files, Optional<Path> other) {
        return new FileChoosers() {
            @Override
            public List<Path> files(String title) {
                return files;
            }

            @Override
            public Optional<Path> folder(String title) {
                return other;
            }

            @Override
            public Optional<Path> save(String title, String suggested) {
                return other;
            }
        };
    }
}
