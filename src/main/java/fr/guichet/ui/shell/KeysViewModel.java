package fr.guichet.ui.shell;

import fr.guichet.ui.common.Commands;
import fr.guichet.ui.common.Keys;
import fr.guichet.ui.common.ViewModel;
import fr.guichet.ui.common.Words;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The sheet of the keys that are valid here. */
public final class KeysViewModel implements ViewModel {
    private final Words words;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    /** A command and its keys; what is of this screen only stands first. */
    public record Line(String name, String keys, boolean here) {}

    public KeysViewModel(Words words) {
        this.words = words;
    }

    public void show(Set<Commands> valid) {
        lines.setAll(Stream.concat(lines(valid, true), lines(valid, false)).toList());
        open.set(true);
    }

    public void hide() {
        open.set(false);
    }

    private Stream<Line> lines(Set<Commands> valid, boolean here) {
        return Stream.of(Commands.values())
                .filter(valid::contains)
                .filter(c -> !c.keys().isEmpty())
                .filter(c -> here == (c.scope() != Commands.Scope.EVERYWHERE))
                .map(c -> new Line(words.say(c.textKey()), Keys.shown(c, words), here));
    }

    public ObservableList<Line> getLines() {
        return lines;
    }

    public boolean isOpen() {
        return open.get();
    }

    public BooleanProperty openProperty() {
        return open;
    }
}
