package fr.guichet.ui.reception;

import fr.guichet.intake.IntakeOutcome;
import fr.guichet.ui.common.FileChoosers;
import fr.guichet.ui.common.Navigator;
import fr.guichet.ui.common.Refresh;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.Subscriptions;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What comes in: brings it, follows it, and does what can be done with each line. */
public final class ReceptionViewModel implements ViewModel {
    private static final long PAUSE = 100;
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "tif", "tiff", "bmp");

    private final Arrivals arrivals;
    private final FileChoosers choosers;
    private final Navigator navigator;
    private final UiTools tools;
    private final ListViewModel list;
    private final PasteViewModel paste;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Refresh<Arrivals.Snapshot> refresh;
    private final ObservableList<DeliveryLine> deliveries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Path>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper mayTryAgain = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<ReceptionState> state = new ReadOnlyObjectWrapper<>(ReceptionState.LOADING);

    public ReceptionViewModel(Arrivals arrivals, FileChoosers choosers, Navigator navigator, UiTools tools) {
        this.arrivals = arrivals;
        this.choosers = choosers;
        this.navigator = navigator;
        this.tools = tools;
        list = new ListViewModel(tools);
        paste = new PasteViewModel(arrivals, navigator, tools);
        refresh = new Refresh<>(tools, PAUSE, arrivals::now, this::show, tools.dialogs()::problem);
    }

    @Override
    public void open() {
        subscriptions.add(refresh::close);
        paste.open();
        subscriptions.listen(arrivals.changes(), tools.tasks(), changes -> refresh.soon());
        refresh.now();
    }

    @Override
    public void close() {
        subscriptions.close();
        paste.close();
    }

    public void chooseFiles() {
        drop(choosers.files(tools.words().say("reception.files")));
    }

    public void chooseFolder() {
        choosers.folder(tools.words().say("reception.folder")).ifPresent(folder -> bring(List.of(folder), false));
    }

    /** Takes what was dropped; asks first where it may be the pages of one document. */
    public void drop(List<Path> paths) {
        if (paths.size() > 1 && paths.stream().allMatch(ReceptionViewModel::isPicture)) {
            pages.set(List.copyOf(paths));
            question.set(tools.words().say("reception.pages", paths.size()));
        } else if (!paths.isEmpty()) {
            bring(paths, false);
        }
    }

    /** The answer to the question. */
    public void asPages(boolean one) {
        List<Path> asked = pages.get();
        forgetPages();
        bring(asked, one);
    }

    public void forgetPages() {
        pages.set(List.of());
    }

    /** Opens what became of it: its review where it waits for one, else its dossier. */
    public void open(Arrival line) {
        line.dossier()
                .ifPresent(id -> navigator.go(
                        line.state() == ArrivalState.TO_REVIEW
                                ? new Route.Revue(Optional.of(id))
                                : new Route.Dossier(id)));
    }

    public void open(Arrival.Copy copy) {
        navigator.go(new Route.Dossier(copy.id()));
    }

    public void keep(Arrival line) {
        act(() -> arrivals.keep(line), () -> {});
    }

    public void stop(Arrival line) {
        act(() -> arrivals.stop(line), () -> {});
    }

    public void tryAgain(Arrival line) {
        act(() -> arrivals.tryAgain(line), () -> {});
    }

    /** Tries everything again that failed or was stopped. */
    public void tryAgain() {
        List<Arrival> again = list.again();
        act(() -> again.forEach(arrivals::tryAgain), () -> {});
    }

    public void save(Arrival line) {
        choosers.save(tools.words().say("reception.save"), Arrivals.fileName(line))
                .ifPresent(where -> act(
                        () -> arrivals.save(line, where),
                        () -> tools.dialogs().toast(tools.words().say("reception.saved", where))));
    }

    /** When it came: today's time, else the day. */
    String when(Arrival line) {
        return tools.words().shortly(line.at(), tools.clock().instant());
    }

    private void bring(List<Path> paths, boolean asOneDocument) {
        // goes on when the screen is left: only its last word needs somebody to hear it
        tools.tasks().run(() -> arrivals.bring(paths, asOneDocument), this::brought, tools.dialogs()::problem);
    }

    private void brought(List<IntakeOutcome> outcomes) {
        tools.dialogs().toast(new ReceptionWords(tools.words()).brought(outcomes));
    }

    private void act(Runnable work, Runnable then) {
        tools.tasks()
                .run(
                        () -> {
                            work.run();
                            return true;
                        },
                        done -> then.run(),
                        tools.dialogs()::problem);
    }

    private void show(Arrivals.Snapshot now) {
        list.show(now.lines());
        var words = new ReceptionWords(tools.words());
        deliveries.setAll(now.deliveries().stream().map(words::delivery).toList());
        mayTryAgain.set(!list.again().isEmpty());
        summary.set(words.onTheWay(now));
        state.set(now.lines().isEmpty() ? ReceptionState.BLANK : ReceptionState.READY);
    }

    private static boolean isPicture(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return PICTURES.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    public ListViewModel list() {
        return list;
    }

    public PasteViewModel paste() {
        return paste;
    }

    public ObservableList<DeliveryLine> getDeliveries() {
        return deliveries;
    }

    /** The pictures that may be the pages of one document; empty where nothing is asked. */
    public ReadOnlyObjectProperty<List<Path>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    public String getQuestion() {
        return question.get();
    }

    public ReadOnlyStringProperty questionProperty() {
        return question.getReadOnlyProperty();
    }

    public String getSummary() {
        return summary.get();
    }

    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    public boolean isMayTryAgain() {
        return mayTryAgain.get();
    }

    public ReadOnlyBooleanProperty mayTryAgainProperty() {
        return mayTryAgain.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ReceptionState> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
