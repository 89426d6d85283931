package fr.guichet.ui.shell;

import fr.guichet.ui.common.ViewModel;
import fr.guichet.ui.common.WindowDialogs;
import fr.guichet.ui.common.WindowDialogs.Panel;
import fr.guichet.ui.common.Words;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/** The panel over the window: a question, a reason to give, or what went wrong. */
public final class PanelViewModel implements ViewModel {
    private final WindowDialogs dialogs;
    private final Words words;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty detail = new SimpleStringProperty("");
    private final StringProperty action = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty kept = new SimpleStringProperty("");
    private final StringProperty next = new SimpleStringProperty("");
    private final BooleanProperty asksReason = new SimpleBooleanProperty();
    private final BooleanProperty failure = new SimpleBooleanProperty();
    private final BooleanProperty danger = new SimpleBooleanProperty();
    private final BooleanBinding blocked =
            Bindings.createBooleanBinding(() -> asksReason.get() && reason.get().isBlank(), asksReason, reason);
    private final ObservableList<String> suggestions = FXCollections.observableArrayList();
    private Subscription listening = Subscription.EMPTY;

    public PanelViewModel(WindowDialogs dialogs, Words words) {
        this.dialogs = dialogs;
        this.words = words;
    }

    @Override
    public void open() {
        listening = dialogs.panelProperty().subscribe(this::show);
    }

    @Override
    public void close() {
        listening.unsubscribe();
    }

    /** Does what the button says, where a reason is asked for only with one. */
    public void act() {
        if (isBlocked()) {
            return;
        }
        Optional<Panel> panel = dialogs.panelProperty().get();
        String given = reason.get().strip();
        dialogs.dismiss();
        panel.ifPresent(p -> {
            switch (p) {
                case Panel.Confirm c -> c.onYes().run();
                case Panel.Reason r -> r.onReason().accept(given);
                case Panel.Failure _ -> {}
            }
        });
    }

    public void dismiss() {
        dialogs.dismiss();
    }

    private void show(Optional<Panel> panel) {
        asksReason.set(panel.filter(Panel.Reason.class::isInstance).isPresent());
        failure.set(panel.filter(Panel.Failure.class::isInstance).isPresent());
        reason.set("");
        suggestions.clear();
        panel.ifPresent(p -> {
            switch (p) {
                case Panel.Confirm c -> question(c.question());
                case Panel.Reason r -> {
                    question(r.question());
                    suggestions.setAll(r.suggestions());
                }
                case Panel.Failure f -> failed(f);
            }
        });
        open.set(panel.isPresent());
    }

    private void question(WindowDialogs.Question question) {
        title.set(question.title());
        detail.set(question.detail());
        action.set(question.action());
        danger.set(question.danger());
    }

    private void failed(Panel.Failure failed) {
        title.set(words.say("shell.failure.title"));
        detail.set(failed.sentence());
        action.set(words.say("shell.failure.close"));
        code.set(failed.code());
        kept.set(failed.kept());
        next.set(failed.next());
        danger.set(false);
    }

    public boolean isOpen() {
        return open.get();
    }

    public BooleanProperty openProperty() {
        return open;
    }

    public String getTitle() {
        return title.get();
    }

    public StringProperty titleProperty() {
        return title;
    }

    public String getDetail() {
        return detail.get();
    }

    public StringProperty detailProperty() {
        return detail;
    }

    public String getAction() {
        return action.get();
    }

    public StringProperty actionProperty() {
        return action;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public String getCode() {
        return code.get();
    }

    public StringProperty codeProperty() {
        return code;
    }

    public String getKept() {
        return kept.get();
    }

    public StringProperty keptProperty() {
        return kept;
    }

    public String getNext() {
        return next.get();
    }

    public StringProperty nextProperty() {
        return next;
    }

    public boolean isAsksReason() {
        return asksReason.get();
    }

    public BooleanProperty asksReasonProperty() {
        return asksReason;
    }

    public boolean isFailure() {
        return failure.get();
    }

    public BooleanProperty failureProperty() {
        return failure;
    }

    public BooleanProperty dangerProperty() {
        return danger;
    }

    public boolean isBlocked() {
        return blocked.get();
    }

    /** A reason is asked for and there is none yet. */
    public BooleanBinding blockedProperty() {
        return blocked;
    }

    public ObservableList<String> getSuggestions() {
        return suggestions;
    }
}
