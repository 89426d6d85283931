package fr.guichet.ui.dossier;

import fr.guichet.base.Jobs;
import fr.guichet.base.Problem;
import fr.guichet.domain.DossierId;
import fr.guichet.ui.common.Hits;
import fr.guichet.ui.common.Latest;
import fr.guichet.ui.common.Navigator;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.Subscriptions;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import fr.guichet.ui.common.page.Mark;
import fr.guichet.ui.common.page.PageSearch;
import fr.guichet.ui.common.page.PageViewModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** One dossier on its screen, kept as it is in the store while it is looked at. */
public final class DossierViewModel implements ViewModel {
    private static final Duration LOCKS_ASKED = Duration.ofSeconds(15);

    private final DossierSources sources;
    private final UiTools tools;
    private final Route.Dossier route;
    private final HeaderViewModel header;
    private final ActsViewModel acts;
    private final PapersViewModel papers;
    private final PageViewModel page;
    private final FieldsViewModel fields;
    private final AnomaliesViewModel anomalies;
    private final JournalViewModel journal;
    private final TabsViewModel tabs;
    private final Latest loading;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyBooleanWrapper there = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final BooleanBinding failed = trouble.isNotEmpty();
    private final BooleanBinding waiting = there.or(failed).not();
    private Optional<Loaded> loaded = Optional.empty();

    public DossierViewModel(DossierSources sources, Navigator navigator, UiTools tools, Route.Dossier route) {
        this.sources = sources;
        this.tools = tools;
        this.route = route;
        header = new HeaderViewModel(tools);
        acts = new ActsViewModel(sources, navigator, tools, route.id());
        papers = new PapersViewModel(sources, tools);
        page = new PageViewModel(sources.pictures(), tools);
        fields = new FieldsViewModel(tools);
        anomalies = new AnomaliesViewModel(tools);
        journal = new JournalViewModel(tools);
        tabs = new TabsViewModel(tools.words());
        loading = tools.latest(120);
    }

    @Override
    public void open() {
        papers.chosenProperty().subscribe((was, is) -> turn());
        fields.chosenProperty().subscribe((was, is) -> is.ifPresent(this::lookAt));
        page.getEvents().onMark(this::clicked);
        subscriptions.listen(sources.review().changes(), tools.tasks(), this::changed);
        subscriptions.listen(sources.acts().changes(), tools.tasks(), this::changed);
        subscriptions.listen(sources.jobs().changes(), tools.tasks(), this::worked);
        subscriptions.add(tools.tasks().run(() -> Loaded.of(route.id(), sources), this::first, this::failed));
        askForLocks();
    }

    /** Locks tell nobody when they come and go. */
    private void askForLocks() {
        subscriptions.add(tools.delay().after(LOCKS_ASKED, () -> {
            reload();
            askForLocks();
        }));
    }

    private void changed(List<DossierId> ids) {
        if (ids.contains(route.id())) {
            reload();
        }
    }

    private void worked(List<Jobs.Status> changes) {
        List<Jobs.Status> own =
                changes.stream().filter(s -> Loaded.isOf(s, route.id())).toList();
        if (own.isEmpty()) {
            return;
        }
        if (own.stream().allMatch(s -> s.state() == Jobs.State.RUNNING)) {
            loaded.ifPresent(l -> show(l.with(Optional.of(own.getLast()))));
        }
        reload();
    }

    /** Looks again at how it is now. */
    public void reload() {
        loading.ask(() -> Loaded.of(route.id(), sources), this::show, this::failed);
    }

    private void first(Loaded now) {
        show(now);
        if (!route.words().isBlank()) {
            find();
        }
    }

    /** The words that led here are marked on the page: all of them where they stand together, else the longest. */
    private void find() {
        String wanted = route.words().strip();
        boolean together = papers.chosen()
                .flatMap(Paper::reading)
                .filter(r -> !PageSearch.find(r, wanted).isEmpty())
                .isPresent();
        page.getFind().show();
        page.getFind().textProperty().set(together ? wanted : longest(wanted));
    }

    private static String longest(String text) {
        return List.of(text.split("\\s+")).stream()
                .max(Comparator.comparingInt(String::length))
                .orElse(text);
    }

    private void show(Loaded now) {
        loaded = Optional.of(now);
        there.set(true);
        trouble.set("");
        header.show(now);
        acts.show(now);
        fields.show(now.file());
        anomalies.show(now.file());
        journal.show(now.history());
        tabs.show(now);
        papers.show(now.file(), Hits.of(route.words()));
        turn();
    }

    private void failed(Problem problem) {
        there.set(false);
        trouble.set(tools.words().say("dossiers.failed.text", tools.words().problem(problem), problem.code()));
    }

    /** Shows the chosen document with the marks on it. */
    private void turn() {
        papers.chosen().ifPresentOrElse(this::turnTo, page::clear);
    }

    private void turnTo(Paper paper) {
        page.show(paper.document(), paper.reading());
        List<Mark> marks = new ArrayList<>();
        loaded.ifPresent(l -> {
            FieldsViewModel.marks(l.file(), fields, paper).forEach(marks::add);
            anomalies.marks(paper).forEach(marks::add);
        });
        if (!marks.equals(page.getMarks())) {
            page.getMarks().setAll(marks);
        }
    }

    private void clicked(Mark mark) {
        boolean anomaly = mark.kind() == Mark.Kind.ANOMALY;
        tabs.chosenProperty().set(anomaly ? Tab.ANOMALIES : Tab.FIELDS);
        if (!anomaly) {
            fields.choose(mark.id());
        }
        page.chosenProperty().set(Optional.of(mark.id()));
    }

    private void lookAt(FieldLine line) {
        line.spot().ifPresent(spot -> lookAt(spot, line.id()));
    }

    /** Brings an anomaly's place into sight. */
    public void lookAt(AnomalyCard card) {
        card.spot().ifPresent(spot -> lookAt(spot, card.id()));
    }

    private void lookAt(Spot spot, String mark) {
        papers.chosenProperty().set(Optional.of(spot.document()));
        page.chosenProperty().set(Optional.of(mark));
        page.lookAt(spot.box());
    }

    @Override
    public void close() {
        subscriptions.close();
        loading.close();
        page.close();
    }

    public HeaderViewModel getHeader() {
        return header;
    }

    public ActsViewModel getActs() {
        return acts;
    }

    public PapersViewModel getPapers() {
        return papers;
    }

    public PageViewModel getPage() {
        return page;
    }

    public FieldsViewModel getFields() {
        return fields;
    }

    public AnomaliesViewModel getAnomalies() {
        return anomalies;
    }

    public JournalViewModel getJournal() {
        return journal;
    }

    public TabsViewModel getTabs() {
        return tabs;
    }

    /** It was loaded. */
    public boolean isThere() {
        return there.get();
    }

    public ReadOnlyBooleanProperty thereProperty() {
        return there.getReadOnlyProperty();
    }

    /** Why it could not be loaded; empty where it could. */
    public String getTrouble() {
        return trouble.get();
    }

    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    public boolean isFailed() {
        return failed.get();
    }

    public BooleanBinding failedProperty() {
        return failed;
    }

    /** It is looked up for the first time. */
    public boolean isLoading() {
        return waiting.get();
    }

    public BooleanBinding loadingProperty() {
        return waiting;
    }

    /** Where the dividers between the parts stand, from 0 to 1. */
    double divider(int which, double usual) {
        return sources.settings().number("dossier.divider." + which, usual);
    }

    void divided(int which, double at) {
        sources.settings().put("dossier.divider." + which, String.format(Locale.ROOT, "%.4f", at));
    }
}
