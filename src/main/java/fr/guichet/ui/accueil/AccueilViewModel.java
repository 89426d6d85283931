package fr.guichet.ui.accueil;

import fr.guichet.base.Jobs;
import fr.guichet.base.Problem;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.Stage;
import fr.guichet.ui.common.Look;
import fr.guichet.ui.common.Looks;
import fr.guichet.ui.common.Navigator;
import fr.guichet.ui.common.Refresh;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.Subscriptions;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** My day: what waits, what is late, how it goes, what happened. Read again after every change. */
public final class AccueilViewModel implements ViewModel {
    private static final int PAGE = 200;
    private static final long PAUSE = 500;

    private final AccueilSources sources;
    private final Navigator navigator;
    private final UiTools tools;
    private final DayWords words;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Refresh<Day> refresh;
    private final List<Figure> figures;
    private final ReadOnlyObjectWrapper<AccueilState> state = new ReadOnlyObjectWrapper<>(AccueilState.LOADING);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObservableList<ReasonLine> reasons = FXCollections.observableArrayList();
    private final BooleanBinding reasonless = Bindings.isEmpty(reasons);
    private final BooleanBinding idle;
    private final FlowViewModel flow;
    private final DeedsViewModel deeds;

    public AccueilViewModel(AccueilSources sources, Navigator navigator, UiTools tools) {
        this.sources = sources;
        this.navigator = navigator;
        this.tools = tools;
        words = new DayWords(tools.words());
        flow = new FlowViewModel(tools, words);
        deeds = new DeedsViewModel(sources.visit(), navigator, tools, words);
        var reader = new DayReader(sources, tools.clock(), tools.words().zone());
        refresh = new Refresh<>(tools, PAUSE, reader::read, this::show, this::failed);
        figures = List.of(
                new Figure("review", look("accueil.figure.review", Looks.of(Stage.NEEDS_REVIEW)), this::review),
                new Figure(
                        "waiting",
                        look("accueil.figure.waiting", Looks.of(Stage.WAITING_FOR_CUSTOMER)),
                        () -> list(all().stages(Set.of(Stage.WAITING_FOR_CUSTOMER)))),
                new Figure(
                        "soon",
                        new Look("accueil.figure.soon", "mdi2c-clock-outline", "warning"),
                        () -> list(due(tools.clock().instant().plus(DayReader.SOON)))),
                new Figure(
                        "late",
                        new Look("accueil.figure.late", "mdi2c-clock-alert-outline", "danger"),
                        () -> list(due(tools.clock().instant()))));
        idle = state.isNotEqualTo(AccueilState.LOADING)
                .and(figures.getFirst().numberProperty().isEqualTo(0));
    }

    @Override
    public void open() {
        subscriptions.add(refresh::close);
        subscriptions.listen(sources.reviewed(), tools.tasks(), ids -> refresh.soon());
        subscriptions.listen(sources.jobs().changes(), tools.tasks(), changes -> {
            if (changes.stream().anyMatch(c -> c.state() != Jobs.State.RUNNING)) {
                refresh.soon();
            }
        });
        refresh.now();
    }

    @Override
    public void close() {
        subscriptions.close();
        sources.visit().mark();
    }

    /** Opens the review at the first of the queue. */
    public void review() {
        navigator.go(new Route.Revue(Optional.empty()));
    }

    public void receive() {
        navigator.go(new Route.Reception());
    }

    public void open(ReasonLine line) {
        list(all().stages(Set.of(Stage.NEEDS_REVIEW)).reasons(Set.of(line.reason())));
    }

    /** Reads again after a failure. */
    public void retry() {
        state.set(AccueilState.LOADING);
        refresh.now();
    }

    private void list(DossierQuery query) {
        navigator.go(new Route.Dossiers(query));
    }

    private static DossierQuery all() {
        return DossierQuery.all(PAGE);
    }

    private static DossierQuery due(Instant before) {
        return all().dueBefore(Optional.of(before)).ordered(DossierQuery.Order.DUE);
    }

    private static Look look(String text, Look of) {
        return new Look(text, of.icon(), of.tone());
    }

    private void show(Day now) {
        figures.get(0).set(now.in(Stage.NEEDS_REVIEW));
        figures.get(1).set(now.in(Stage.WAITING_FOR_CUSTOMER));
        figures.get(2).set(now.soon());
        figures.get(3).set(now.late());
        put(reasons, words.reasons(now));
        flow.show(now);
        deeds.show(now);
        state.set(now.isBlank() ? AccueilState.BLANK : AccueilState.READY);
    }

    /** What is the same stays as it is, with the focus in it. */
    static <T> void put(ObservableList<T> shown, List<T> now) {
        if (!shown.equals(now)) {
            shown.setAll(now);
        }
    }

    private void failed(Problem why) {
        problem.set(tools.words().say("accueil.failed", tools.words().problem(why), why.code()));
        state.set(AccueilState.FAILED);
    }

    public String getGreeting() {
        return tools.words().say("accueil.greeting", sources.user());
    }

    /** The day in letters. */
    public String getToday() {
        return tools.words().longDate(tools.words().day(tools.clock().instant()));
    }

    public boolean isIdle() {
        return idle.get();
    }

    /** There is nothing to review. */
    public BooleanBinding idleProperty() {
        return idle;
    }

    public List<Figure> getFigures() {
        return figures;
    }

    public boolean isReasonless() {
        return reasonless.get();
    }

    /** Nothing waits for a person. */
    public BooleanBinding reasonlessProperty() {
        return reasonless;
    }

    public ObservableList<ReasonLine> getReasons() {
        return reasons;
    }

    FlowViewModel flow() {
        return flow;
    }

    DeedsViewModel deeds() {
        return deeds;
    }

    public ReadOnlyObjectProperty<AccueilState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public String getProblem() {
        return problem.get();
    }

    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
