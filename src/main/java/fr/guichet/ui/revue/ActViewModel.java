package fr.guichet.ui.revue;

import fr.guichet.ui.common.FileChoosers;
import fr.guichet.ui.common.Latest;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import fr.guichet.ui.revue.ActForm.Choice;
import fr.guichet.ui.revue.ActForm.Pick;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The panel that asks before an act. One form at a time; the keys go through its text, the list follows. */
public final class ActViewModel implements ViewModel {
    private final UiTools tools;
    private final Latest previewing;
    private final ObjectProperty<Optional<ActForm>> form = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<String> title =
            form.map(f -> f.map(ActForm::title).orElse(""));
    private final ObservableValue<String> detail =
            form.map(f -> f.map(ActForm::detail).orElse(""));
    private final ObservableValue<String> prompt =
            form.map(f -> f.map(ActForm::prompt).orElse(""));
    private final BooleanBinding detailed = Bindings.createBooleanBinding(
            () -> form.get().filter(f -> !f.detail().isEmpty()).isPresent(), form);
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty text = new SimpleStringProperty("");
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final StringProperty preview = new SimpleStringProperty("");
    private final BooleanBinding previewed = preview.isNotEmpty();
    private final ReadOnlyBooleanWrapper blocked = new ReadOnlyBooleanWrapper(true);
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();

    ActViewModel(UiTools tools) {
        this.tools = tools;
        previewing = tools.latest(60);
        text.subscribe(this::offer);
        chosen.subscribe(i -> judge());
    }

    void ask(ActForm what) {
        form.set(Optional.of(what));
        preview.set("");
        chosen.set(-1);
        text.set("");
        offer();
        open.set(true);
    }

    public void cancel() {
        previewing.close();
        open.set(false);
        form.set(Optional.empty());
        chosen.set(-1);
        choices.clear();
    }

    /** Does it, unless something is lacking. */
    public void act() {
        form.get().flatMap(f -> f.act().apply(pick())).ifPresent(does -> {
            cancel();
            does.run();
        });
    }

    public void move(int by) {
        if (!choices.isEmpty()) {
            chosen.set(
                    chosen.get() < 0 && by < 0 ? choices.size() - 1 : Math.floorMod(chosen.get() + by, choices.size()));
        }
    }

    private void offer() {
        form.get().ifPresent(f -> {
            Optional<Object> before = pick().choice().map(Choice::value);
            choices.setAll(f.choices().apply(text.get().strip()));
            int same = choices.stream().map(Choice::value).toList().indexOf(before.orElse(""));
            chosen.set(same >= 0 ? same : f.first() && !choices.isEmpty() ? 0 : -1);
            judge();
        });
    }

    private void judge() {
        Pick pick = pick();
        blocked.set(form.get().flatMap(f -> f.act().apply(pick)).isEmpty());
        form.get()
                .flatMap(f -> f.preview().apply(pick))
                .ifPresentOrElse(
                        letter -> previewing.ask(letter, preview::set, tools.dialogs()::problem),
                        () -> preview.set(""));
    }

    private Pick pick() {
        int i = chosen.get();
        return new Pick(i >= 0 && i < choices.size() ? Optional.of(choices.get(i)) : Optional.empty(), text.get());
    }

    /** Saves the letter that is shown as a file. */
    void save(FileChoosers choosers) {
        String letter = preview.get();
        choosers.save(tools.words().say("revue.letter.save"), tools.words().say("revue.letter.file"))
                .ifPresent(path -> tools.tasks()
                        .run(
                                () -> LetterFile.write(path, letter),
                                name -> tools.dialogs().toast(tools.words().say("revue.letter.saved", name)),
                                tools.dialogs()::problem));
    }

    @Override
    public void close() {
        previewing.close();
    }

    public String getTitle() {
        return title.getValue();
    }

    public ObservableValue<String> titleProperty() {
        return title;
    }

    public String getDetail() {
        return detail.getValue();
    }

    public ObservableValue<String> detailProperty() {
        return detail;
    }

    public String getPrompt() {
        return prompt.getValue();
    }

    /** What can be written. */
    public ObservableValue<String> promptProperty() {
        return prompt;
    }

    public boolean isDetailed() {
        return detailed.get();
    }

    /** There is something to be explained. */
    public BooleanBinding detailedProperty() {
        return detailed;
    }

    public boolean isPreviewed() {
        return previewed.get();
    }

    /** There is a letter to be seen. */
    public BooleanBinding previewedProperty() {
        return previewed;
    }

    /** The form shown; empty while there is none. */
    public ObjectProperty<Optional<ActForm>> formProperty() {
        return form;
    }

    public boolean isOpen() {
        return open.get();
    }

    public BooleanProperty openProperty() {
        return open;
    }

    public StringProperty textProperty() {
        return text;
    }

    public IntegerProperty chosenProperty() {
        return chosen;
    }

    public ObservableList<Choice> getChoices() {
        return choices;
    }

    public StringProperty previewProperty() {
        return preview;
    }

    public String getPreview() {
        return preview.get();
    }

    /** Something is lacking. */
    public ReadOnlyBooleanProperty blockedProperty() {
        return blocked.getReadOnlyProperty();
    }

    public boolean isBlocked() {
        return blocked.get();
    }
}
