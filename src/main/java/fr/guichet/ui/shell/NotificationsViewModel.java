package fr.guichet.ui.shell;

import fr.guichet.base.Jobs;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.DossierQuery;
import fr.guichet.intake.IntakeOutcome;
import fr.guichet.ui.common.Look;
import fr.guichet.ui.common.Navigator;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.Subscriptions;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What happened meanwhile: what came in, what was refused, what failed. The latest first, the oldest forgotten. */
public final class NotificationsViewModel implements ViewModel {
    private static final int KEPT = 100;
    private static final Look GOOD = new Look("shell.notes.received", "mdi2t-tray-arrow-down", "success");
    private static final Look TWICE = new Look("shell.notes.duplicate", "mdi2c-content-duplicate", "warning");
    private static final Look BAD = new Look("shell.notes.refused", "mdi2c-close-circle-outline", "danger");
    private static final Look FAILED = new Look("shell.notes.failed", "mdi2a-alert-outline", "danger");

    private final ShellSources sources;
    private final Navigator navigator;
    private final UiTools tools;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ObservableList<Note> notes = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper unread = new ReadOnlyIntegerWrapper();
    private final StringBinding count =
            Bindings.createStringBinding(() -> unread.get() == 0 ? "" : String.valueOf(unread.get()), unread);
    private final StringBinding spoken;
    private final BooleanProperty open = new SimpleBooleanProperty();

    /** One thing that happened, and where it leads. */
    public record Note(Look look, String sentence, String time, Route where) {}

    public NotificationsViewModel(ShellSources sources, Navigator navigator, UiTools tools) {
        this.sources = sources;
        this.navigator = navigator;
        this.tools = tools;
        spoken = Bindings.createStringBinding(() -> tools.words().say("shell.notes.count", unread.get()), unread);
    }

    @Override
    public void open() {
        subscriptions.listen(sources.received(), tools.tasks(), this::received);
        subscriptions.listen(
                sources.jobs().changes(),
                tools.tasks(),
                changes -> changes.stream()
                        .filter(c -> c.state() == Jobs.State.FAILED)
                        .forEach(this::failed));
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    /** Shows or hides the list; once seen, nothing in it is new. */
    public void toggle() {
        open.set(!open.get());
        unread.set(0);
    }

    public void follow(Note note) {
        open.set(false);
        navigator.go(note.where());
    }

    private void received(List<IntakeOutcome> outcomes) {
        long good = outcomes.stream()
                .filter(IntakeOutcome.Accepted.class::isInstance)
                .count();
        if (good > 0) {
            note(GOOD, tools.words().say(GOOD.text(), good), new Route.Dossiers(DossierQuery.all(200)));
        }
        for (IntakeOutcome outcome : outcomes) {
            switch (outcome) {
                case IntakeOutcome.Accepted _ -> {}
                case IntakeOutcome.Duplicate d ->
                    note(TWICE, tools.words().say(TWICE.text(), d.fileName()), new Route.Reception());
                case IntakeOutcome.Refused r ->
                    note(
                            BAD,
                            tools.words()
                                    .say(BAD.text(), r.fileName(), r.refusal().sentence()),
                            new Route.Reception());
            }
        }
    }

    private void failed(Jobs.Status status) {
        DossierId id = DossierId.of(status.key());
        subscriptions.add(tools.tasks()
                .run(
                        () -> sources.dossiers()
                                .find(id)
                                .map(d -> d.reference())
                                .orElse(""),
                        reference -> note(FAILED, tools.words().say(FAILED.text(), reference), new Route.Dossier(id)),
                        tools.dialogs()::problem));
    }

    private void note(Look look, String sentence, Route where) {
        notes.addFirst(new Note(look, sentence, tools.words().time(tools.clock().instant()), where));
        if (notes.size() > KEPT) {
            notes.removeLast();
        }
        unread.set(unread.get() + 1);
    }

    public ObservableList<Note> getNotes() {
        return notes;
    }

    public int getUnread() {
        return unread.get();
    }

    public ReadOnlyIntegerProperty unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    public String getCount() {
        return count.get();
    }

    /** How many are new, empty where none is. */
    public StringBinding countProperty() {
        return count;
    }

    public String getSpoken() {
        return spoken.get();
    }

    /** What the bell says to who does not see it. */
    public StringBinding spokenProperty() {
        return spoken;
    }

    public boolean isOpen() {
        return open.get();
    }

    public BooleanProperty openProperty() {
        return open;
    }
}
