package fr.guichet.ui.shell;

import fr.guichet.base.Jobs;
import fr.guichet.domain.Stage;
import fr.guichet.ui.common.Commands;
import fr.guichet.ui.common.Navigator;
import fr.guichet.ui.common.Refresh;
import fr.guichet.ui.common.Subscriptions;
import fr.guichet.ui.common.Theme;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The rail and the bar on top. */
public final class ShellViewModel implements ViewModel {
    private final Navigator navigator;
    private final Theme theme;
    private final ShellSources sources;
    private final ShellOptions options;
    private final UiTools tools;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Refresh<Integer> counting;
    private final ReadOnlyIntegerWrapper reviewCount = new ReadOnlyIntegerWrapper();

    public ShellViewModel(Navigator navigator, Theme theme, ShellSources sources, ShellOptions options, UiTools tools) {
        this.navigator = navigator;
        this.theme = theme;
        this.sources = sources;
        this.options = options;
        this.tools = tools;
        counting = new Refresh<>(
                tools,
                250,
                () -> sources.dossiers().countByStage().getOrDefault(Stage.NEEDS_REVIEW, 0),
                reviewCount::set,
                tools.dialogs()::problem);
    }

    @Override
    public void open() {
        subscriptions.add(counting::close);
        subscriptions.listen(sources.reviewed(), tools.tasks(), ids -> counting.soon());
        subscriptions.listen(sources.jobs().changes(), tools.tasks(), changes -> {
            if (changes.stream().anyMatch(c -> c.state() != Jobs.State.RUNNING)) {
                counting.soon();
            }
        });
        counting.now();
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    /** Goes to a place, or says why it cannot be gone to. */
    public void go(Place place) {
        place.route().ifPresentOrElse(navigator::go, () -> tools.dialogs().toast(reason(place)));
    }

    public String name(Place place) {
        return tools.words().say(place.command().textKey());
    }

    public String reason(Place place) {
        return tools.words().say(place.reasonKey());
    }

    public Place placeNow() {
        return Place.of(navigator.getRoute());
    }

    /** What the commands that hold everywhere do, besides those that open a panel of the window. */
    public Map<Commands, Runnable> commands() {
        Map<Commands, Runnable> all = new EnumMap<>(Commands.class);
        for (Place place : Place.values()) {
            all.put(place.command(), () -> go(place));
        }
        all.put(Commands.BACK, navigator::back);
        all.put(Commands.FORWARD, navigator::forward);
        all.put(Commands.IMPORT, () -> go(Place.RECEPTION));
        all.put(Commands.THEME, theme::toggle);
        all.put(Commands.LANGUAGE, options.switchLanguage());
        all.put(Commands.GUIDE, options.openGuide());
        return all;
    }

    public Navigator getNavigator() {
        return navigator;
    }

    public Theme getTheme() {
        return theme;
    }

    public String getUser() {
        return options.user();
    }

    public int getReviewCount() {
        return reviewCount.get();
    }

    public ReadOnlyIntegerProperty reviewCountProperty() {
        return reviewCount.getReadOnlyProperty();
    }
}
