package fr.guichet.ui.revue;

import fr.guichet.base.Settings;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Person;
import fr.guichet.review.ReviewFile;
import fr.guichet.testing.ReviewFixture;
import fr.guichet.ui.TestUi;
import fr.guichet.ui.common.FileChoosers;
import fr.guichet.ui.common.Navigator;
import fr.guichet.ui.common.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The review without its window: the view models on the real store, work done at once, time by hand. */
final class ReviewScreen implements AutoCloseable {
    final ReviewFixture fixture = new ReviewFixture(TestUi.CLOCK);
    final TestUi ui = TestUi.french();
    final Navigator navigator = new Navigator(new Route.Revue(Optional.empty()));
    final List<String> copied = new ArrayList<>();
    private final List<RevueViewModel> open = new ArrayList<>();

    /** Opens the screen at a dossier. */
    RevueViewModel at(DossierId id) {
        return at(Optional.of(id), ReviewFixture.CAMILLE);
    }

    RevueViewModel at(Optional<DossierId> id, Person person) {
        var vm = new RevueViewModel(services(fixture), person, navigator, new Route.Revue(id), ui.tools());
        vm.getDecide().onCopy(copied::add);
        open.add(vm);
        vm.open();
        return vm;
    }

    static RevueServices services(ReviewFixture fixture) {
        return new RevueServices(
                fixture.review, fixture.pictures, fixture.stores.store().jobs(), Settings.inMemory(), new NoChoosers());
    }

    ReviewFile file(DossierId id) {
        return fixture.file(id);
    }

    static FieldLine line(RevueViewModel vm, FieldName name) {
        return vm.getFields().line(FieldKey.of(name)).orElseThrow();
    }

    static boolean isAt(RevueViewModel vm, FieldName name) {
        return vm.attention().isAt(new Stop.OfField(FieldKey.of(name)));
    }

    @Override
    public void close() {
        open.forEach(RevueViewModel::close);
        fixture.close();
    }

    /** Nobody is there to choose a file. */
    static final class NoChoosers implements FileChoosers {
        @Override
        public List<Path> files(String title) {
            return List.of();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggested) {
            return Optional.empty();
        }
    }
}
