package fr.guichet.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Where the person is and was. Screens ask to go somewhere; the shell listens to the route and shows it. The screen
 * that is left says how to come back to it, with its filters and its place in the list.
 */
public final class Navigator {
    private static final int KEPT = 100;

    private final List<Route> visited = new ArrayList<>();
    private int at;
    private final ReadOnlyObjectWrapper<Route> route;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private Supplier<Optional<Route>> here = Optional::empty;

    public Navigator(Route start) {
        visited.add(start);
        route = new ReadOnlyObjectWrapper<>(start);
    }

    public void go(Route next) {
        keepPlace();
        visited.subList(at + 1, visited.size()).clear();
        visited.add(next);
        if (visited.size() > KEPT) {
            visited.removeFirst();
        }
        at = visited.size() - 1;
        arrive();
    }

    public void back() {
        if (canGoBack.get()) {
            keepPlace();
            at--;
            arrive();
        }
    }

    public void forward() {
        if (canGoForward.get()) {
            keepPlace();
            at++;
            arrive();
        }
    }

    /** The screen now shown tells how to come back to it. */
    public void shown(Supplier<Optional<Route>> comeBack) {
        here = comeBack;
    }

    public Route getRoute() {
        return route.get();
    }

    public ReadOnlyObjectProperty<Route> routeProperty() {
        return route.getReadOnlyProperty();
    }

    public boolean isCanGoBack() {
        return canGoBack.get();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public boolean isCanGoForward() {
        return canGoForward.get();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    private void keepPlace() {
        here.get().ifPresent(place -> visited.set(at, place));
        here = Optional::empty;
    }

    private void arrive() {
        canGoBack.set(at > 0);
        canGoForward.set(at < visited.size() - 1);
        route.set(visited.get(at));
    }
}
