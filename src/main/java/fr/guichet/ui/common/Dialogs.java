package fr.guichet.ui.common;

import fr.guichet.base.Problem;
import java.util.List;
import java.util.function.Consumer;

/** What the program says and asks, in panels and bars inside the window. All texts are ready to be shown. */
public interface Dialogs {
    /** Asks before something that cannot be undone. */
    void confirm(Question question, Runnable onYes);

    /** Asks for a reason; it is never blank. The suggestions can be chosen as they are or changed. */
    void askReason(Question question, List<String> suggestions, Consumer<String> onReason);

    /** Says that something was done; goes by itself. */
    void toast(String sentence);

    /** Says that something was done and offers to undo it. */
    void undo(String sentence, Runnable onUndo);

    /** Says what went wrong, with its code, what was kept and what to do. */
    void problem(Problem problem);

    /**
     * @param title what is about to happen
     * @param detail what it means; may be empty
     * @param action the button's verb: Rejeter, Forcer
     * @param danger the action destroys or sends something away
     */
    record Question(String title, String detail, String action, boolean danger) {}
}
