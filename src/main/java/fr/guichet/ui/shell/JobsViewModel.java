package fr.guichet.ui.shell;

import fr.guichet.base.Jobs;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.ports.Dossiers;
import fr.guichet.ui.common.Subscriptions;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the machine is doing now: how many, how far, and a way to stop each. */
public final class JobsViewModel implements ViewModel {
    private static final int LINES = 12;

    private final Jobs jobs;
    private final Dossiers dossiers;
    private final UiTools tools;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Map<String, Jobs.Status> pending = new LinkedHashMap<>();
    private final Map<String, String> references = new HashMap<>();
    private int ended;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final BooleanProperty open = new SimpleBooleanProperty();

    /** One running job as shown; done is negative where it is not known. */
    public record Line(String kind, String key, String title, String step, double done) {}

    public JobsViewModel(Jobs jobs, Dossiers dossiers, UiTools tools) {
        this.jobs = jobs;
        this.dossiers = dossiers;
        this.tools = tools;
    }

    @Override
    public void open() {
        subscriptions.listen(jobs.changes(), tools.tasks(), this::heard);
        subscriptions.add(tools.tasks().run(jobs::pending, this::heard, tools.dialogs()::problem));
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    public void cancel(Line line) {
        subscriptions.add(tools.tasks()
                .run(
                        () -> {
                            jobs.cancel(line.kind(), line.key());
                            return true;
                        },
                        done -> {},
                        tools.dialogs()::problem));
    }

    public void toggle() {
        open.set(!open.get());
    }

    private void heard(List<Jobs.Status> changes) {
        for (Jobs.Status status : changes) {
            String id = status.kind() + "/" + status.key();
            switch (status.state()) {
                case WAITING, RUNNING, RETRYING -> pending.put(id, status);
                case DONE, FAILED, CANCELLED -> ended += pending.remove(id) == null ? 0 : 1;
            }
        }
        show();
    }

    private void show() {
        long running = pending.values().stream().filter(JobsViewModel::runs).count();
        active.set(!pending.isEmpty());
        if (pending.isEmpty()) {
            ended = 0;
            references.clear();
        }
        progress.set(pending.isEmpty() ? 0 : Math.max(0.02, (double) ended / (ended + pending.size())));
        summary.set(
                pending.isEmpty()
                        ? tools.words().say("shell.jobs.none")
                        : tools.words().say("shell.jobs.some", running, pending.size() - running));
        lines.setAll(pending.values().stream()
                .filter(JobsViewModel::runs)
                .limit(LINES)
                .map(this::line)
                .toList());
    }

    private static boolean runs(Jobs.Status status) {
        return status.state() != Jobs.State.WAITING;
    }

    private Line line(Jobs.Status status) {
        return new Line(
                status.kind(),
                status.key(),
                title(status.key()),
                status.what().isBlank() ? "" : tools.words().say(status.what()),
                status.done());
    }

    private String title(String key) {
        if (!references.containsKey(key)) {
            references.put(key, "");
            subscriptions.add(tools.tasks()
                    .run(
                            () -> dossiers.find(DossierId.of(key))
                                    .map(d -> d.reference() + " · " + d.subject())
                                    .orElse(key),
                            title -> {
                                references.put(key, title);
                                show();
                            },
                            problem -> references.put(key, key)));
        }
        return references.getOrDefault(key, "");
    }

    public ObservableList<Line> getLines() {
        return lines;
    }

    public boolean isActive() {
        return active.get();
    }

    public ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    public double getProgress() {
        return progress.get();
    }

    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public String getSummary() {
        return summary.get();
    }

    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return open.get();
    }

    public BooleanProperty openProperty() {
        return open;
    }
}
