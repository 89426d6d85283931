package fr.guichet.ui.common.page;

import fr.guichet.domain.Reading;
import fr.guichet.ui.common.Latest;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import fr.guichet.ui.common.page.PageSearch.Hit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Looking for words in the document shown, from one place to the next. */
public final class FindViewModel implements ViewModel {
    private final UiTools tools;
    private final Latest search;
    private final Consumer<Hit> show;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private Optional<Reading> reading = Optional.empty();
    private List<Hit> hits = List.of();
    private int at;

    /** @param show brings a place into sight */
    FindViewModel(UiTools tools, Consumer<Hit> show) {
        this.tools = tools;
        this.show = show;
        search = tools.latest(120);
        text.subscribe(this::look);
    }

    void in(Optional<Reading> words) {
        reading = words;
        found(List.of());
        if (open.get()) {
            look();
        }
    }

    public void show() {
        open.set(true);
    }

    public void hide() {
        open.set(false);
        text.set("");
    }

    public void next() {
        go(1);
    }

    public void previous() {
        go(-1);
    }

    @Override
    public void close() {
        search.close();
    }

    private void look() {
        if (text.get().isBlank() || reading.isEmpty()) {
            search.close();
            found(List.of());
            return;
        }
        String wanted = text.get();
        Reading words = reading.get();
        search.ask(() -> PageSearch.find(words, wanted), this::found, tools.dialogs()::problem);
    }

    private void found(List<Hit> now) {
        hits = now;
        at = 0;
        go(0);
    }

    private void go(int by) {
        if (hits.isEmpty()) {
            summary.set(text.get().isBlank() ? "" : tools.words().say("page.find.none"));
            return;
        }
        at = Math.floorMod(at + by, hits.size());
        summary.set(tools.words().say("page.find.count", at + 1, hits.size()));
        show.accept(hits.get(at));
    }

    List<Hit> hits() {
        return hits;
    }

    boolean isCurrent(Hit hit) {
        return !hits.isEmpty() && hits.get(at) == hit;
    }

    public StringProperty textProperty() {
        return text;
    }

    public boolean isOpen() {
        return open.get();
    }

    public BooleanProperty openProperty() {
        return open;
    }

    public String getSummary() {
        return summary.get();
    }

    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }
}
