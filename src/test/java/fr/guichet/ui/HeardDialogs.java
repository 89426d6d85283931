package fr.guichet.ui;

import fr.guichet.base.Problem;
import fr.guichet.ui.common.Dialogs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps what was said and asked; answers yes, and with the reason given beforehand. */
public final class HeardDialogs implements Dialogs {
    public final List<String> toasts = new ArrayList<>();
    public final List<Question> questions = new ArrayList<>();
    public final List<Problem> problems = new ArrayList<>();
    public final List<Runnable> undos = new ArrayList<>();
    public boolean yes = true;
    public String reason = "raison";

    @Override
    public void confirm(Question question, Runnable onYes) {
        questions.add(question);
        if (yes) {
            onYes.run();
        }
    }

    @Override
    public void askReason(Question question, List<String> suggestions, Consumer<String> onReason) {
        questions.add(question);
        if (yes) {
            onReason.accept(reason);
        }
    }

    @Override
    public void toast(String sentence) {
        toasts.add(sentence);
    }

    @Override
    public void undo(String sentence, Runnable onUndo) {
        toasts.add(sentence);
        undos.add(onUndo);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }
}
