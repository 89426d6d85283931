package fr.guichet.ui.revue;

import fr.guichet.base.Jobs;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.Person;
import fr.guichet.ui.common.Latest;
import fr.guichet.ui.common.Subscriptions;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What waits for a person, in the order to take it, and how the day goes. */
public final class QueueViewModel implements ViewModel {
    private static final int SHOWN = 200;
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

    private final RevueServices services;
    private final Person me;
    private final UiTools tools;
    private final Latest loading;
    private final Pace pace;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ObservableList<DossierRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<DossierId>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper remaining = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper today = new ReadOnlyStringWrapper("");
    private final BooleanProperty loaded = new SimpleBooleanProperty();
    private Consumer<DossierId> opener = id -> {};

    private record Loaded(List<DossierRow> rows, int done) {}

    QueueViewModel(RevueServices services, Person me, UiTools tools) {
        this.services = services;
        this.me = me;
        this.tools = tools;
        loading = tools.latest(120);
        pace = new Pace(tools.clock());
    }

    void onOpen(Consumer<DossierId> opens) {
        opener = opens;
    }

    /** @param first told once the queue is there */
    void open(Runnable first) {
        subscriptions.add(loading::close);
        subscriptions.listen(services.review().changes(), tools.tasks(), ids -> refresh());
        subscriptions.listen(services.jobs().changes(), tools.tasks(), changes -> {
            if (changes.stream().anyMatch(c -> c.state() != Jobs.State.RUNNING)) {
                refresh();
            }
        });
        subscriptions.add(tools.tasks()
                .run(
                        this::load,
                        found -> {
                            show(found);
                            first.run();
                        },
                        tools.dialogs()::problem));
        lookAgain();
    }

    /** Others open and give back dossiers on their own workstations. */
    private void lookAgain() {
        subscriptions.add(tools.delay().after(LOOK_AGAIN, () -> {
            refresh();
            lookAgain();
        }));
    }

    private void refresh() {
        loading.ask(this::load, this::show, tools.dialogs()::problem);
    }

    private Loaded load() {
        return new Loaded(services.review().queue(SHOWN), services.review().doneToday(me));
    }

    private void show(Loaded found) {
        if (!rows.equals(found.rows())) {
            rows.setAll(found.rows());
        }
        remaining.set(
                found.rows().size() < SHOWN
                        ? tools.words()
                                .say("revue.queue.remaining", found.rows().size())
                        : tools.words().say("revue.queue.more", SHOWN));
        String done = tools.words().say("revue.queue.done", found.done());
        today.set(pace.average()
                .map(d -> tools.words().say("revue.queue.pace", done, d.toMinutes(), d.toSecondsPart()))
                .orElse(done));
        loaded.set(true);
    }

    void begun(DossierId id) {
        current.set(Optional.of(id));
        pace.begun();
    }

    void settled() {
        pace.settled();
    }

    void none() {
        current.set(Optional.empty());
    }

    public void choose(DossierRow row) {
        opener.accept(row.id());
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    public ObservableList<DossierRow> getRows() {
        return rows;
    }

    /** The dossier in hand. */
    public ReadOnlyObjectProperty<Optional<DossierId>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public String getRemaining() {
        return remaining.get();
    }

    public ReadOnlyStringProperty remainingProperty() {
        return remaining.getReadOnlyProperty();
    }

    public String getToday() {
        return today.get();
    }

    /** Done today, and how long one takes. */
    public ReadOnlyStringProperty todayProperty() {
        return today.getReadOnlyProperty();
    }

    public boolean isLoaded() {
        return loaded.get();
    }

    public BooleanProperty loadedProperty() {
        return loaded;
    }
}
