package fr.guichet.ui.shell;

import fr.guichet.ui.common.ViewModel;
import fr.guichet.ui.common.WindowDialogs;
import fr.guichet.ui.common.WindowDialogs.Toast;
import javafx.collections.ObservableList;

/** The bars at the bottom of the window. */
public final class ToastsViewModel implements ViewModel {
    private final WindowDialogs dialogs;

    public ToastsViewModel(WindowDialogs dialogs) {
        this.dialogs = dialogs;
    }

    public ObservableList<Toast> getToasts() {
        return dialogs.toasts();
    }

    public void undo(Toast toast) {
        dialogs.dismiss(toast);
        toast.undo().ifPresent(Runnable::run);
    }

    public void dismiss(Toast toast) {
        dialogs.dismiss(toast);
    }
}
