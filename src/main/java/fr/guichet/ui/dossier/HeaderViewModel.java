package fr.guichet.ui.dossier;

import fr.guichet.domain.Dossier;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Party;
import fr.guichet.domain.ReviewReason;
import fr.guichet.ui.common.Looks;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.Values;
import fr.guichet.ui.common.ViewModel;
import fr.guichet.ui.common.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The dossier at a glance: what, who, how urgent, why it waits, how far it is. */
public final class HeaderViewModel implements ViewModel {
    private final UiTools tools;
    private final Words words;
    private final ReadOnlyStringWrapper reference = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper subject = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper party = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper dates = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper lock = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final BooleanBinding locked = lock.isNotEmpty();
    private final BooleanBinding noted = note.isNotEmpty();
    private final ObservableList<Tag> tags = FXCollections.observableArrayList();
    private final ObservableList<Step> steps = FXCollections.observableArrayList();

    public HeaderViewModel(UiTools tools) {
        this.tools = tools;
        words = tools.words();
    }

    void show(Loaded loaded) {
        Dossier dossier = loaded.dossier();
        Instant now = tools.clock().instant();
        reference.set(dossier.reference());
        subject.set(dossier.subject());
        party.set(party(dossier.party()));
        dates.set(dates(dossier, now));
        lock.set(loaded.lockedBy()
                .map(l -> words.say("dossier.locked.since", l.holder(), words.shortly(l.since(), now)))
                .orElse(""));
        note.set(note(dossier));
        tags.setAll(new Tags(loaded, words, now).all());
        steps.setAll(new Way(loaded, words, now).steps());
    }

    private String party(Party party) {
        String known = Stream.of(
                        Optional.of(party.name()), party.email(), party.phone().map(this::phone), party.address())
                .flatMap(Optional::stream)
                .filter(p -> !p.isBlank())
                .collect(Collectors.joining(" · "));
        return known.isEmpty() ? words.say("dossier.party.unknown") : known;
    }

    private String phone(String number) {
        return new Values(words).shown(FieldName.PHONE, number, "");
    }

    private String dates(Dossier dossier, Instant now) {
        List<String> parts = new ArrayList<>();
        parts.add(words.say(
                "dossier.received",
                words.shortly(dossier.receivedAt(), now),
                words.say(Looks.of(dossier.channel()).text())));
        dossier.dueAt()
                .filter(d -> !dossier.stage().isFinal())
                .map(words::date)
                .ifPresent(day -> parts.add(words.say("dossier.due", day)));
        parts.add(dossier.assignee()
                .map(a -> words.say("dossier.assignee", a))
                .orElse(words.say("dossier.assignee.none")));
        return String.join(" · ", parts);
    }

    /** The last sentence left on it: a person's own, or a problem by its key. */
    private String note(Dossier dossier) {
        String text = dossier.note();
        if (text.isBlank()) {
            return "";
        }
        String told = words.has(text) ? words.say(text, dossier.reference()) : text;
        return switch (dossier.stage()) {
            case REJECTED -> words.say("dossier.note.rejected", told);
            case WAITING_FOR_CUSTOMER -> words.say("dossier.note.asked", told);
            default ->
                dossier.reasons().contains(ReviewReason.STEP_FAILED)
                        ? words.say("dossier.note.failed", told)
                        : words.say("dossier.note", told);
        };
    }

    public String getReference() {
        return reference.get();
    }

    public ReadOnlyStringProperty referenceProperty() {
        return reference.getReadOnlyProperty();
    }

    public String getSubject() {
        return subject.get();
    }

    public ReadOnlyStringProperty subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /** Who it is about. */
    public String getParty() {
        return party.get();
    }

    public ReadOnlyStringProperty partyProperty() {
        return party.getReadOnlyProperty();
    }

    /** When and how it came, until when it is due, whose it is. */
    public String getDates() {
        return dates.get();
    }

    public ReadOnlyStringProperty datesProperty() {
        return dates.getReadOnlyProperty();
    }

    /** Who else has it open; empty where nobody has. */
    public String getLock() {
        return lock.get();
    }

    public ReadOnlyStringProperty lockProperty() {
        return lock.getReadOnlyProperty();
    }

    /** What was last said of it; may be empty. */
    public String getNote() {
        return note.get();
    }

    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    public boolean isLocked() {
        return locked.get();
    }

    public BooleanBinding lockedProperty() {
        return locked;
    }

    public boolean isNoted() {
        return noted.get();
    }

    public BooleanBinding notedProperty() {
        return noted;
    }

    public ObservableList<Tag> tags() {
        return tags;
    }

    public ObservableList<Step> steps() {
        return steps;
    }
}
