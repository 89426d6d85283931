package fr.guichet.ui.common;

import fr.guichet.base.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The panels and bars of one window as state; the shell draws them. One panel at a time, the later one waits. */
public final class WindowDialogs implements Dialogs {
    private static final Duration SHOWN = Duration.ofSeconds(8);
    private static final int TOASTS = 3;

    private final Words words;
    private final Delay delay;
    private final ObservableList<Panel> waiting = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Panel>> panel = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Toast> toasts = FXCollections.observableArrayList();

    public WindowDialogs(Words words, Delay delay) {
        this.words = words;
        this.delay = delay;
    }

    /** What a panel shows. */
    public sealed interface Panel {
        record Confirm(Question question, Runnable onYes) implements Panel {}

        record Reason(Question question, List<String> suggestions, Consumer<String> onReason) implements Panel {}

        record Failure(String sentence, String code, String kept, String next) implements Panel {}
    }

    /** A bar at the bottom; undo is empty where there is nothing to undo. */
    public record Toast(String sentence, Optional<Runnable> undo) {}

    @Override
    public void confirm(Question question, Runnable onYes) {
        show(new Panel.Confirm(question, onYes));
    }

    @Override
    public void askReason(Question question, List<String> suggestions, Consumer<String> onReason) {
        show(new Panel.Reason(question, List.copyOf(suggestions), onReason));
    }

    @Override
    public void toast(String sentence) {
        add(new Toast(sentence, Optional.empty()));
    }

    @Override
    public void undo(String sentence, Runnable onUndo) {
        add(new Toast(sentence, Optional.of(onUndo)));
    }

    @Override
    public void problem(Problem problem) {
        show(new Panel.Failure(
                words.problem(problem),
                problem.code(),
                words.orElse("problem." + problem.key() + ".kept", "shell.failure.kept"),
                words.orElse("problem." + problem.key() + ".next", "shell.failure.next")));
    }

    /** Closes the panel; what waited behind it is shown. */
    public void dismiss() {
        panel.set(waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.removeFirst()));
    }

    public void dismiss(Toast toast) {
        toasts.remove(toast);
    }

    public ReadOnlyObjectProperty<Optional<Panel>> panelProperty() {
        return panel.getReadOnlyProperty();
    }

    public ObservableList<Toast> toasts() {
        return toasts;
    }

    private void show(Panel next) {
        if (panel.get().isEmpty()) {
            panel.set(Optional.of(next));
        } else if (!panel.get().get().equals(next) && !waiting.contains(next)) {
            waiting.add(next);
        }
    }

    private void add(Toast toast) {
        if (toasts.size() == TOASTS) {
            toasts.removeFirst();
        }
        toasts.add(toast);
        delay.after(SHOWN, () -> toasts.remove(toast));
    }
}
