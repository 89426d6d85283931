package fr.guichet.ui.shell;

import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.Screen;
import fr.guichet.ui.common.View;
import fr.guichet.ui.common.Views;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Which screen stands at which route. The program fills it once; a screen is made anew each time it is gone to. */
public final class Screens {
    private final Views views;
    private final Map<Class<? extends Route>, Function<Route, View<Screen>>> makers = new HashMap<>();

    public Screens(Views views) {
        this.views = views;
    }

    /**
     * @param view the view's name: {@code accueil/accueil}
     * @param screen makes the controller, with its view model, for a route
     */
    public <R extends Route> Screens add(Class<R> where, String view, Function<R, Screen> screen) {
        makers.put(where, route -> views.load(view, screen.apply(where.cast(route))));
        return this;
    }

    View<Screen> open(Route route) {
        var maker = makers.get(route.getClass());
        if (maker == null) {
            throw new IllegalStateException("no screen for " + route);
        }
        return maker.apply(route);
    }
}
