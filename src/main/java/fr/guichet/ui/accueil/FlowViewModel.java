package fr.guichet.ui.accueil;

import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The chart: the last seven days, or today by the hour. */
public final class FlowViewModel implements ViewModel {
    private final UiTools tools;
    private final DayWords words;
    private final BooleanProperty byHour = new SimpleBooleanProperty();
    private final ObservableList<Bar> bars = FXCollections.observableArrayList();
    private final StringBinding title;
    private Optional<Day> day = Optional.empty();

    FlowViewModel(UiTools tools, DayWords words) {
        this.tools = tools;
        this.words = words;
        title = Bindings.createStringBinding(
                () -> tools.words().say(byHour.get() ? "accueil.flow.day" : "accueil.flow.week"), byHour);
        byHour.subscribe(() -> day.ifPresent(this::show));
    }

    void show(Day now) {
        day = Optional.of(now);
        var today = tools.words().day(tools.clock().instant());
        var zone = tools.words().zone();
        Flow flow = byHour.get() ? Flow.today(now.tallies(), today, zone) : Flow.week(now.tallies(), today, zone);
        AccueilViewModel.put(bars, words.bars(flow, tools.clock().instant()));
    }

    public ObservableList<Bar> getBars() {
        return bars;
    }

    public BooleanProperty byHourProperty() {
        return byHour;
    }

    public String getTitle() {
        return title.get();
    }

    public StringBinding titleProperty() {
        return title;
    }
}
