package fr.guichet.ui.dossiers;

import fr.guichet.base.Problem;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How the list stands: asked for, there, without anything to show, or not to be had. */
public final class ListState {
    private enum Is {
        LOADING,
        THERE,
        EMPTY,
        FAILED
    }

    private final ReadOnlyObjectWrapper<Is> is = new ReadOnlyObjectWrapper<>(Is.LOADING);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper exact = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanBinding loading = is(Is.LOADING);
    private final BooleanBinding there = is(Is.THERE);
    private final BooleanBinding empty = is(Is.EMPTY);
    private final BooleanBinding failed = is(Is.FAILED);
    private final BooleanBinding shown = loading.or(there);

    private BooleanBinding is(Is wanted) {
        return Bindings.createBooleanBinding(() -> is.get() == wanted, is);
    }

    void asking() {
        busy.set(true);
    }

    void found(int many, boolean all) {
        exact.set(all);
        is.set(many == 0 ? Is.EMPTY : Is.THERE);
        total.set(many);
        busy.set(false);
    }

    void failed(Problem what) {
        problem.set(Optional.of(what));
        is.set(Is.FAILED);
        busy.set(false);
    }

    /** Nothing was shown yet. */
    public boolean isLoading() {
        return loading.get();
    }

    public BooleanBinding loadingProperty() {
        return loading;
    }

    /** There are lines, or will be. */
    public boolean isShown() {
        return shown.get();
    }

    public BooleanBinding shownProperty() {
        return shown;
    }

    public boolean isEmpty() {
        return empty.get();
    }

    public BooleanBinding emptyProperty() {
        return empty;
    }

    public boolean isFailed() {
        return failed.get();
    }

    public BooleanBinding failedProperty() {
        return failed;
    }

    /** The answer to a question is awaited; what was there before still stands. */
    public boolean isBusy() {
        return busy.get();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** False while there may be more than the total says. */
    public boolean isExact() {
        return exact.get();
    }

    public ReadOnlyBooleanProperty exactProperty() {
        return exact.getReadOnlyProperty();
    }

    public int getTotal() {
        return total.get();
    }

    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** Why it is not to be had. */
    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
