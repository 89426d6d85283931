package fr.guichet.ui.demarrage;

import fr.guichet.base.Tasks;
import fr.guichet.ui.common.ViewModel;
import fr.guichet.ui.common.Words;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Three short steps. Nothing is written before the last one is done. */
public final class DemarrageViewModel implements ViewModel {
    private static final int STEPS = 3;

    private final Tasks tasks;
    private final Words words;
    private final Consumer<FirstStart> onDone;
    private final IntegerProperty step = new SimpleIntegerProperty();
    private final StringProperty name;
    private final StringProperty folder;
    private final BooleanProperty demonstration = new SimpleBooleanProperty(true);
    private final StringProperty trouble = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanBinding first = step.isEqualTo(0);
    private final BooleanBinding blocked;
    private final StringBinding action;
    private final StringBinding progress;

    /** @param proposed what stands in the fields at first */
    public DemarrageViewModel(Tasks tasks, Words words, FirstStart proposed, Consumer<FirstStart> onDone) {
        this.tasks = tasks;
        this.words = words;
        this.onDone = onDone;
        name = new SimpleStringProperty(proposed.name());
        folder = new SimpleStringProperty(proposed.data().toString());
        blocked = Bindings.createBooleanBinding(
                () -> busy.get()
                        || name.get().isBlank()
                        || step.get() > 0 && folder.get().isBlank(),
                busy,
                step,
                name,
                folder);
        action = Bindings.createStringBinding(
                () -> words.say(step.get() == STEPS - 1 ? "start.begin" : "start.next"), step);
        progress = Bindings.createStringBinding(() -> words.say("start.progress", step.get() + 1, STEPS), step);
        folder.subscribe(() -> trouble.set(""));
    }

    /** Goes on; the folder is looked at before it is left. */
    public void next() {
        if (blocked.get()) {
            return;
        }
        switch (step.get()) {
            case 0 -> step.set(1);
            case 1 -> look();
            default -> done();
        }
    }

    public void back() {
        step.set(Math.max(0, step.get() - 1));
    }

    public void choose(Path chosen) {
        folder.set(chosen.toString());
    }

    private void look() {
        busy.set(true);
        String wanted = folder.get().strip();
        tasks.run(
                () -> usable(wanted),
                usable -> {
                    busy.set(false);
                    trouble.set(usable ? "" : words.say("start.folder.unusable"));
                    step.set(usable ? 2 : 1);
                },
                problem -> {
                    busy.set(false);
                    trouble.set(words.problem(problem));
                });
    }

    /** There and open to writing, or to be made inside something that is. */
    private static boolean usable(String wanted) {
        try {
            Optional<Path> there = Optional.of(Path.of(wanted).toAbsolutePath());
            while (there.isPresent() && Files.notExists(there.get())) {
                there = Optional.ofNullable(there.get().getParent());
            }
            return there.filter(Files::isDirectory).filter(Files::isWritable).isPresent();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void done() {
        busy.set(true);
        onDone.accept(new FirstStart(name.get().strip(), Path.of(folder.get().strip()), demonstration.get()));
    }

    public IntegerProperty stepProperty() {
        return step;
    }

    public int getStep() {
        return step.get();
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty folderProperty() {
        return folder;
    }

    public BooleanProperty demonstrationProperty() {
        return demonstration;
    }

    public String getTrouble() {
        return trouble.get();
    }

    public StringProperty troubleProperty() {
        return trouble;
    }

    public boolean isBusy() {
        return busy.get();
    }

    public BooleanProperty busyProperty() {
        return busy;
    }

    public boolean isFirst() {
        return first.get();
    }

    /** There is no step to go back to. */
    public BooleanBinding firstProperty() {
        return first;
    }

    public boolean isBlocked() {
        return blocked.get();
    }

    public BooleanBinding blockedProperty() {
        return blocked;
    }

    public String getAction() {
        return action.get();
    }

    public StringBinding actionProperty() {
        return action;
    }

    public String getProgress() {
        return progress.get();
    }

    public StringBinding progressProperty() {
        return progress;
    }
}
