package fr.guichet.ui.reception;

import fr.guichet.base.Problem;
import fr.guichet.domain.Channel;
import fr.guichet.domain.FieldName;
import fr.guichet.intake.IntakeOutcome;
import fr.guichet.intake.PastedRequest;
import fr.guichet.ui.common.Navigator;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A text that was pasted or noted down, with its key fields. The form stays until the text is safely in. */
public final class PasteViewModel implements ViewModel {
    /** What a person typically has at hand besides the text. */
    static final List<FieldName> FIELDS = List.of(
            FieldName.NAME,
            FieldName.EMAIL,
            FieldName.PHONE,
            FieldName.PDL,
            FieldName.PCE,
            FieldName.CUSTOMER_REF,
            FieldName.INVOICE_NUMBER,
            FieldName.ADDRESS);

    static final List<Channel> CHANNELS =
            List.of(Channel.PASTED, Channel.EMAIL, Channel.WEB, Channel.LETTER, Channel.VOICEMAIL, Channel.COUNTER);

    private final Arrivals arrivals;
    private final Navigator navigator;
    private final UiTools tools;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty subject = new SimpleStringProperty("");
    private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.PASTED);
    private final Map<FieldName, StringProperty> typed = new EnumMap<>(FieldName.class);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObservableList<Arrival.Copy> copies = FXCollections.observableArrayList();
    private final BooleanBinding twice = Bindings.isNotEmpty(copies);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanBinding blocked;

    PasteViewModel(Arrivals arrivals, Navigator navigator, UiTools tools) {
        this.arrivals = arrivals;
        this.navigator = navigator;
        this.tools = tools;
        FIELDS.forEach(field -> typed.put(field, new SimpleStringProperty("")));
        blocked = Bindings.createBooleanBinding(() -> busy.get() || text.get().isBlank(), busy, text);
        text.subscribe(this::forgetAnswer);
    }

    /** What was being written when the screen was left is there again. */
    @Override
    public void open() {
        arrivals.draft().ifPresent(draft -> {
            subject.set(draft.subject());
            channel.set(draft.channel());
            draft.typed().forEach((field, value) -> typedProperty(field).set(value));
            text.set(draft.text());
        });
    }

    @Override
    public void close() {
        arrivals.keepDraft(request());
    }

    /** Shows the form with what was on the clipboard; what was typed before and not sent is still there. */
    public void show(String pasted) {
        if (text.get().isBlank()) {
            text.set(pasted);
        }
        open.set(true);
    }

    public void hide() {
        open.set(false);
    }

    /** Makes a dossier of it; where the same text is there already, asks first. */
    public void send() {
        send(false);
    }

    /** Makes a dossier of it all the same. */
    public void sendAgain() {
        send(true);
    }

    private void send(boolean keepDuplicates) {
        if (blocked.get()) {
            return;
        }
        busy.set(true);
        PastedRequest request = request();
        tools.tasks().run(() -> arrivals.pasted(request, keepDuplicates), this::answered, this::failed);
    }

    public void open(Arrival.Copy copy) {
        navigator.go(new Route.Dossier(copy.id()));
    }

    private PastedRequest request() {
        Map<FieldName, String> given = typed.entrySet().stream()
                .filter(e -> !e.getValue().get().isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> e.getValue().get().strip()));
        return new PastedRequest(subject.get().strip(), text.get(), channel.get(), given);
    }

    private void answered(Arrivals.Pasted pasted) {
        busy.set(false);
        copies.setAll(pasted.copies());
        switch (pasted.outcome()) {
            case IntakeOutcome.Accepted a -> {
                clear();
                tools.dialogs()
                        .toast(tools.words()
                                .say("reception.paste.done", a.dossier().reference()));
            }
            case IntakeOutcome.Duplicate _ -> problem.set(tools.words().say("reception.paste.twice"));
            case IntakeOutcome.Refused r -> problem.set(r.refusal().sentence());
        }
    }

    private void failed(Problem why) {
        busy.set(false);
        problem.set(tools.words().say("reception.paste.failed", tools.words().problem(why), why.code()));
    }

    private void clear() {
        text.set("");
        subject.set("");
        channel.set(Channel.PASTED);
        typed.values().forEach(value -> value.set(""));
        open.set(false);
    }

    private void forgetAnswer() {
        problem.set("");
        copies.clear();
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

    public StringProperty subjectProperty() {
        return subject;
    }

    public ObjectProperty<Channel> channelProperty() {
        return channel;
    }

    public StringProperty typedProperty(FieldName field) {
        return Objects.requireNonNull(typed.get(field), field.code());
    }

    public String getProblem() {
        return problem.get();
    }

    /** Why it was not taken; empty where it was not yet sent. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Where the same text is already. */
    public ObservableList<Arrival.Copy> getCopies() {
        return copies;
    }

    public boolean isTwice() {
        return twice.get();
    }

    /** The same text is there already. */
    public BooleanBinding twiceProperty() {
        return twice;
    }

    public boolean isBlocked() {
        return blocked.get();
    }

    public BooleanBinding blockedProperty() {
        return blocked;
    }
}
