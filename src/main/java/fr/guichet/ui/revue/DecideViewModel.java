package fr.guichet.ui.revue;

import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Stage;
import fr.guichet.review.Letter;
import fr.guichet.review.Outcome;
import fr.guichet.review.ReviewFile;
import fr.guichet.ui.common.Commands;
import fr.guichet.ui.common.ViewModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The decision on the whole dossier: let it pass, or send it elsewhere. */
public final class DecideViewModel implements ViewModel {
    private final AtHand hand;
    private final OpenFile file;
    private final ActViewModel panel;
    private final Forms forms;
    private final ObservableList<String> blockers = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper passable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mine = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper inHand = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper forceable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private Optional<FieldsViewModel> fields = Optional.empty();
    private Consumer<Boolean> left = next -> {};
    private Consumer<String> copier = text -> {};
    private Consumer<Dossier> back = dossier -> {};

    DecideViewModel(AtHand hand) {
        this.hand = hand;
        file = hand.file();
        panel = hand.panel();
        forms = hand.forms();
        file.fileProperty().subscribe(this::show);
    }

    /**
     * @param values may hold something typed that is no value yet
     * @param onLeft told that the dossier was sent on, and whether the next is wanted
     * @param onBack told which dossier a decision was taken back on
     */
    void follow(FieldsViewModel values, Consumer<Boolean> onLeft, Consumer<Dossier> onBack) {
        fields = Optional.of(values);
        left = onLeft;
        back = onBack;
    }

    /** @param copies puts a text where it can be pasted from */
    public void onCopy(Consumer<String> copies) {
        copier = copies;
    }

    private void show(Optional<ReviewFile> now) {
        mine.set(file.isMine());
        inHand.set(now.filter(f -> f.lockedBy().isEmpty()
                        && (f.dossier().stage() == Stage.NEEDS_REVIEW
                                || f.dossier().stage() == Stage.VERIFIED))
                .isPresent());
        blockers.setAll(
                now.filter(f -> file.isMine()).map(hand.review()::blockers).orElse(List.of()));
        passable.set(mine.get() && blockers.isEmpty());
        forceable.set(mine.get() && !blockers.isEmpty());
        summary.set(
                !mine.get()
                        ? ""
                        : blockers.isEmpty()
                                ? hand.words().say("revue.ready")
                                : blockers.size() == 1
                                        ? blockers.getFirst()
                                        : hand.words()
                                                .say("revue.blocked.more", blockers.getFirst(), blockers.size() - 1));
    }

    /** @param next the next dossier is wanted */
    public void validate(boolean next) {
        if (panel.isOpen()) {
            panel.act();
            return;
        }
        fields.ifPresent(FieldsViewModel::commitAll);
        file.afterwards(() -> {
            if (!mine.get()) {
                return;
            }
            if (fields.filter(f -> !f.isFinished()).isPresent()) {
                hand.toast("revue.typed");
            } else if (blockers.isEmpty()) {
                send(id -> hand.review().validate(id, hand.me()), "revue.sent.validated", next);
            } else {
                hand.toast("revue.blocked", String.join(" ", blockers));
            }
        });
    }

    /** What the commands on the whole dossier do. */
    Map<Commands, Runnable> commands() {
        return Map.of(
                Commands.VALIDATE_NEXT, () -> validate(true),
                Commands.VALIDATE_STAY, () -> validate(false),
                Commands.POSTPONE, this::postpone,
                Commands.ASK, this::ask,
                Commands.REJECT, this::reject,
                Commands.ESCALATE, this::escalate,
                Commands.FORCE, this::force,
                Commands.TAKE_BACK, this::takeBack);
    }

    void run(Commands command) {
        commands().getOrDefault(command, () -> {}).run();
    }

    void force() {
        ask(
                forceable,
                f -> forms.force(
                        blockers,
                        reason -> send(id -> hand.review().force(id, reason, hand.me()), "revue.sent.forced", true)));
    }

    void reject() {
        ask(
                inHand,
                f -> forms.reject((reason, note) ->
                        send(id -> hand.review().reject(id, reason, note, hand.me()), "revue.sent.rejected", true)));
    }

    void postpone() {
        ask(
                mine,
                f -> forms.postpone(until ->
                        send(id -> hand.review().postpone(id, until, hand.me()), "revue.sent.postponed", true)));
    }

    void escalate() {
        ask(
                inHand,
                f -> forms.escalate(reason ->
                        send(id -> hand.review().escalate(id, reason, hand.me()), "revue.sent.escalated", true)));
    }

    public void ask() {
        ask("");
    }

    /** @param about what it is about, in a sentence; may be empty */
    void ask(String about) {
        ask(
                inHand,
                f -> forms.ask(
                        f,
                        about,
                        kind -> send(id -> hand.review().ask(id, kind, hand.me()), "revue.sent.asked", true),
                        question -> send(id -> hand.review().ask(id, question, hand.me()), "revue.sent.asked", true)));
    }

    private void ask(ReadOnlyBooleanWrapper allowed, Function<ReviewFile, ActForm> form) {
        if (allowed.get()) {
            file.fileProperty().get().map(form).ifPresent(panel::ask);
        }
    }

    private void send(Function<DossierId, Outcome> how, String saying, boolean next) {
        file.send(how, outcome -> {
            switch (outcome) {
                case Outcome.Blocked blocked -> hand.toast("revue.blocked", String.join(" ", blocked.reasons()));
                case Outcome.Asked asked -> {
                    copier.accept(Forms.text(new Letter(asked.subject(), asked.letter())));
                    sent(asked.dossier(), saying, next);
                }
                case Outcome.Done done -> sent(done.dossier(), saying, next);
            }
        });
    }

    private void sent(Dossier dossier, String saying, boolean next) {
        hand.tools()
                .dialogs()
                .undo(hand.words().say(saying, dossier.reference()), () -> takeBack(Optional.of(dossier.id())));
        left.accept(next);
    }

    /** Undoes the last decision of this session. */
    public void takeBack() {
        if (!panel.isOpen()) {
            takeBack(Optional.empty());
        }
    }

    private void takeBack(Optional<DossierId> which) {
        file.takeBack(which, dossier -> {
            hand.toast("revue.taken_back", dossier.reference());
            back.accept(dossier);
        });
    }

    /** What stands in the way of letting it pass, in sentences. */
    public ObservableList<String> getBlockers() {
        return blockers;
    }

    /** Nothing stands in the way. */
    public ReadOnlyBooleanProperty passableProperty() {
        return passable.getReadOnlyProperty();
    }

    public boolean isPassable() {
        return passable.get();
    }

    /** The person may decide on it. */
    public ReadOnlyBooleanProperty mineProperty() {
        return mine.getReadOnlyProperty();
    }

    public boolean isMine() {
        return mine.get();
    }

    /** Something stands in the way that only a reason can pass. */
    public boolean isForceable() {
        return forceable.get();
    }

    public ReadOnlyBooleanProperty forceableProperty() {
        return forceable.getReadOnlyProperty();
    }

    /** The person may send it away, even where it has passed. */
    public ReadOnlyBooleanProperty inHandProperty() {
        return inHand.getReadOnlyProperty();
    }

    public boolean isInHand() {
        return inHand.get();
    }

    /** What stands in the way, in one line. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    public String getSummary() {
        return summary.get();
    }
}
