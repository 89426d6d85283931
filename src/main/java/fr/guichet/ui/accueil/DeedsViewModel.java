package fr.guichet.ui.accueil;

import fr.guichet.ui.common.Navigator;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import java.time.Instant;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What happened, with what is new since the person was last here. */
public final class DeedsViewModel implements ViewModel {
    private final LastVisit visit;
    private final Navigator navigator;
    private final UiTools tools;
    private final DayWords words;
    private final ObservableList<DeedLine> deeds = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper since = new ReadOnlyStringWrapper("");

    DeedsViewModel(LastVisit visit, Navigator navigator, UiTools tools, DayWords words) {
        this.visit = visit;
        this.navigator = navigator;
        this.tools = tools;
        this.words = words;
    }

    void show(Day day) {
        Instant now = tools.clock().instant();
        AccueilViewModel.put(deeds, words.deeds(day, visit.before(), now));
        since.set(words.since(deeds, visit.before(), now));
    }

    public void follow(DeedLine line) {
        navigator.go(line.where());
    }

    public ObservableList<DeedLine> getDeeds() {
        return deeds;
    }

    public String getSince() {
        return since.get();
    }

    /** How much happened since the person was last here; empty at the first run. */
    public ReadOnlyStringProperty sinceProperty() {
        return since.getReadOnlyProperty();
    }
}
