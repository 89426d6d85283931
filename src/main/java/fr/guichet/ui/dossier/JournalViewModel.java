package fr.guichet.ui.dossier;

import fr.guichet.domain.AuditEntry;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import fr.guichet.ui.common.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was done with the dossier, the latest first: by people, by the machine, or by both. */
public final class JournalViewModel implements ViewModel {
    private final Words words;
    private final Sentences sentences;
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(By.ALL);
    private final ObservableList<JournalLine> lines = FXCollections.observableArrayList();
    private List<AuditEntry> history = List.of();

    /** Whose doings are shown. */
    public enum By {
        ALL,
        PEOPLE,
        MACHINE;

        public String textKey() {
            return "journal.by." + name().toLowerCase(Locale.ROOT);
        }

        boolean holds(AuditEntry entry) {
            return this == ALL || (this == MACHINE) == isMachine(entry);
        }
    }

    public JournalViewModel(UiTools tools) {
        words = tools.words();
        sentences = new Sentences(words);
        by.subscribe((was, is) -> show(history));
    }

    void show(List<AuditEntry> entries) {
        history = entries;
        List<JournalLine> now = new ArrayList<>();
        String day = "";
        for (AuditEntry entry :
                history.reversed().stream().filter(by.get()::holds).toList()) {
            String on = words.date(entry.at());
            now.add(line(entry, on.equals(day) ? "" : on));
            day = on;
        }
        if (!now.equals(lines)) {
            lines.setAll(now);
        }
    }

    private JournalLine line(AuditEntry entry, String day) {
        boolean machine = isMachine(entry);
        return new JournalLine(
                day,
                words.time(entry.at()),
                machine ? words.say("journal.machine") : entry.actor(),
                !machine,
                machine ? "mdi2c-cog-outline" : "mdi2a-account-outline",
                sentences.of(entry),
                sentences.change(entry));
    }

    private static boolean isMachine(AuditEntry entry) {
        return entry.actor().equals(AuditEntry.MACHINE);
    }

    public ObjectProperty<By> byProperty() {
        return by;
    }

    public ObservableList<JournalLine> lines() {
        return lines;
    }
}
