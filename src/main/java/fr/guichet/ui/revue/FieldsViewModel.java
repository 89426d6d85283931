package fr.guichet.ui.revue;

import fr.guichet.base.Problem;
import fr.guichet.domain.Box;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldName;
import fr.guichet.review.ReviewFile;
import fr.guichet.ui.common.ViewModel;
import fr.guichet.ui.revue.FieldLine.Offer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The values of the dossier in hand: confirmed, corrected, filled from the page. */
public final class FieldsViewModel implements ViewModel {
    private final AtHand hand;
    private final OpenFile file;
    private final Attention attention;
    private final FieldLines maker;
    private final Drafts drafts = new Drafts();
    private final ObservableList<FieldLine> lines = FXCollections.observableArrayList();
    private final StringBinding title;
    private final ReadOnlyBooleanWrapper editable = new ReadOnlyBooleanWrapper();
    private final List<FieldKey> order = new ArrayList<>();
    private final Set<FieldKey> added = new LinkedHashSet<>();
    private final Map<FieldKey, Optional<String>> underWay = new HashMap<>();
    private Optional<DossierId> shown = Optional.empty();

    FieldsViewModel(AtHand hand, Attention attention) {
        this.hand = hand;
        this.attention = attention;
        file = hand.file();
        maker = new FieldLines(hand.words());
        title = Bindings.createStringBinding(
                () -> hand.words()
                        .say(
                                "revue.side.fields",
                                lines.stream().filter(FieldLine::needsPerson).count()),
                lines);
        file.fileProperty().subscribe(this::show);
    }

    private void show(Optional<ReviewFile> now) {
        Optional<DossierId> id = now.map(f -> f.dossier().id());
        if (!id.equals(shown)) {
            shown = id;
            order.clear();
            added.clear();
            underWay.clear();
            drafts.clear();
        }
        editable.set(file.isMine());
        lines.setAll(now.map(this::ordered).orElse(List.of()));
    }

    /** Doubts first, as they were when the dossier was opened: no line moves under the person's hands. */
    private List<FieldLine> ordered(ReviewFile now) {
        List<FieldLine> all = maker.of(now, added);
        all.stream()
                .filter(l -> !order.contains(l.key()))
                .sorted(Comparator.comparing((FieldLine l) -> !l.needsPerson()).thenComparing(FieldLine::key))
                .map(FieldLine::key)
                .forEach(order::add);
        return all.stream()
                .sorted(Comparator.comparingInt(l -> order.indexOf(l.key())))
                .toList();
    }

    Stream<Stop> stops() {
        return lines.stream().map(l -> new Stop.OfField(l.key()));
    }

    boolean needsPerson(FieldKey key) {
        return !underWay.containsKey(key)
                && line(key).filter(FieldLine::needsPerson).isPresent();
    }

    /** Says that the value is right, or puts what was typed in its place, and goes on. What is refused calls the person back. */
    void enter(FieldKey key) {
        if (!editable.get()) {
            return;
        }
        boolean changed = isChanged(key);
        boolean confirms =
                line(key).filter(l -> !l.isMissing()).isPresent() && !isVouchedFor(key) && !underWay.containsKey(key);
        attention.next();
        if (changed) {
            commit(key);
        } else if (confirms) {
            act(key, id -> hand.review().confirm(id, key, hand.me()));
        }
    }

    private boolean isVouchedFor(FieldKey key) {
        return file.fileProperty()
                .get()
                .flatMap(f -> f.field(key))
                .filter(f -> f.isHuman())
                .isPresent();
    }

    /** Puts what was typed in the value's place; nothing where nothing was. */
    public void commit(FieldKey key) {
        if (!editable.get() || !isChanged(key)) {
            drafts.drop(key);
            return;
        }
        if (drafts.text(key).equals(underWay.get(key))) {
            return;
        }
        String typed = maker.forms().typed(key.name(), drafts.text(key).orElse(""));
        Optional<Box> from = drafts.place(key);
        act(key, id -> hand.review().correct(id, key, typed, from, hand.me()));
    }

    private void act(FieldKey key, Function<DossierId, ReviewFile> how) {
        Optional<String> typed = drafts.text(key);
        underWay.put(key, typed);
        file.act(how, () -> done(key, typed), problem -> refused(key, problem));
    }

    private void done(FieldKey key, Optional<String> typed) {
        underWay.remove(key);
        if (drafts.text(key).equals(typed)) {
            drafts.drop(key);
        }
    }

    private void refused(FieldKey key, Problem problem) {
        underWay.remove(key);
        if (problem.key().equals("review.value")) {
            drafts.refuse(key, hand.words().problem(problem));
            attention.to(new Stop.OfField(key));
        } else {
            hand.tools().dialogs().problem(problem);
        }
    }

    /** Everything that was typed becomes the value, where it can. */
    void commitAll() {
        lines.stream().map(FieldLine::key).filter(this::isChanged).toList().forEach(this::commit);
    }

    /** Nothing that was typed is left hanging. */
    boolean isFinished() {
        return lines.stream().map(FieldLine::key).noneMatch(this::isChanged);
    }

    /** Forgets what was typed. */
    public void revert(FieldKey key) {
        drafts.drop(key);
    }

    /** Puts words of the page into the field that the person is at. */
    void take(String text, Box from) {
        if (attention.now().orElse(null) instanceof Stop.OfField at && editable.get()) {
            drafts.put(at.key(), text, Optional.of(from));
        } else {
            hand.toast("revue.take.nowhere");
        }
    }

    /** Takes one of the other values. */
    public void pick(FieldKey key, Offer offer) {
        drafts.put(key, offer.shown(), offer.box());
        enter(key);
    }

    /** Asks which value is to be given that nobody found. */
    public void add() {
        if (editable.get()) {
            List<FieldName> names = Stream.of(FieldName.values())
                    .filter(n ->
                            n.isList() || lines.stream().noneMatch(l -> l.key().name() == n))
                    .toList();
            hand.panel().ask(hand.forms().addField(names, this::add));
        }
    }

    private void add(FieldName name) {
        int index = (int) lines.stream().filter(l -> l.key().name() == name).count();
        reach(new FieldKey(name, name.isList() ? index : 0));
    }

    /** To a value, which gets a line of its own where it has none. */
    void reach(FieldKey key) {
        if (line(key).isEmpty()) {
            added.add(key);
            show(file.fileProperty().get());
        }
        select(key);
    }

    public void select(FieldKey key) {
        attention.to(new Stop.OfField(key));
    }

    /** To the line above or below. */
    public void move(FieldKey from, int by) {
        int at = lines.stream().map(FieldLine::key).toList().indexOf(from) + by;
        if (at >= 0 && at < lines.size()) {
            select(lines.get(at).key());
        }
    }

    public void type(FieldKey key, String text) {
        if (line(key).filter(l -> l.shown().equals(text)).isPresent()) {
            drafts.drop(key);
        } else {
            drafts.type(key, text);
        }
    }

    /** True where something else was typed than the value that stands. */
    public boolean isChanged(FieldKey key) {
        String value = line(key).map(FieldLine::shown).orElse("");
        return drafts.text(key).filter(t -> !t.strip().equals(value)).isPresent();
    }

    Optional<FieldLine> line(FieldKey key) {
        return lines.stream().filter(l -> l.key().equals(key)).findFirst();
    }

    Drafts drafts() {
        return drafts;
    }

    public ObservableList<FieldLine> getLines() {
        return lines;
    }

    /** The heading: how many need a person. */
    public StringBinding titleProperty() {
        return title;
    }

    public String getTitle() {
        return title.get();
    }

    /** The person may change values. */
    public ReadOnlyBooleanProperty editableProperty() {
        return editable.getReadOnlyProperty();
    }

    public boolean isEditable() {
        return editable.get();
    }
}
