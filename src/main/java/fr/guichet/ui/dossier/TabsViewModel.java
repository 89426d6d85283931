package fr.guichet.ui.dossier;

import fr.guichet.ui.common.ViewModel;
import fr.guichet.ui.common.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The right side: which of its parts is shown, and how much each holds. */
public final class TabsViewModel implements ViewModel {
    private final Words words;
    private final ObjectProperty<Tab> chosen = new SimpleObjectProperty<>(Tab.FIELDS);
    private final Map<Tab, ReadOnlyStringWrapper> titles = new EnumMap<>(Tab.class);

    public TabsViewModel(Words words) {
        this.words = words;
        for (Tab tab : Tab.values()) {
            titles.put(tab, new ReadOnlyStringWrapper(words.say(tab.textKey())));
        }
    }

    void show(Loaded loaded) {
        long open = loaded.file().anomalies().stream()
                .filter(a -> a.settlement().isEmpty())
                .count();
        String name = words.say(Tab.ANOMALIES.textKey());
        title(Tab.ANOMALIES).set(open == 0 ? name : words.say("dossier.tab.count", name, open));
    }

    private ReadOnlyStringWrapper title(Tab tab) {
        return Optional.ofNullable(titles.get(tab)).orElseThrow();
    }

    public ReadOnlyStringProperty titleProperty(Tab tab) {
        return title(tab).getReadOnlyProperty();
    }

    public String reason(Tab tab) {
        return words.say(tab.reasonKey());
    }

    public ObjectProperty<Tab> chosenProperty() {
        return chosen;
    }
}
