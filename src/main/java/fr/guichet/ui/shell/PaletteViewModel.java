package fr.guichet.ui.shell;

import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.ports.Dossiers;
import fr.guichet.ui.common.Commands;
import fr.guichet.ui.common.Keys;
import fr.guichet.ui.common.Latest;
import fr.guichet.ui.common.Looks;
import fr.guichet.ui.common.Navigator;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One box for dossiers and commands: type, choose, Enter. The latest words win; nothing is searched once it is closed. */
public final class PaletteViewModel implements ViewModel {
    private static final int HITS = 8;
    private static final int SHORTEST = 2;

    private final Dossiers dossiers;
    private final Navigator navigator;
    private final UiTools tools;
    private final Latest search;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty text = new SimpleStringProperty("");
    private final IntegerProperty chosen = new SimpleIntegerProperty();
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private Map<Commands, Runnable> commands = Map.of();

    /**
     * One line of the box.
     *
     * @param detail what stands beside the title; may be empty
     * @param keys the command's keys; empty for a dossier
     */
    public record Entry(String icon, String title, String detail, String keys, Runnable run) {}

    public PaletteViewModel(Dossiers dossiers, Navigator navigator, UiTools tools) {
        this.dossiers = dossiers;
        this.navigator = navigator;
        this.tools = tools;
        search = tools.latest(80);
        text.subscribe(this::look);
    }

    /** The commands that hold now. */
    public void offer(Map<Commands, Runnable> valid) {
        commands = Map.copyOf(valid);
    }

    public void show() {
        text.set("");
        look();
        open.set(true);
    }

    /** Closes the box and drops what is still being looked for. */
    public void hide() {
        search.close();
        open.set(false);
    }

    public void move(int by) {
        if (!entries.isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + by, entries.size()));
        }
    }

    /** Does what the chosen line says. */
    public void run() {
        if (chosen.get() >= 0 && chosen.get() < entries.size()) {
            Entry entry = entries.get(chosen.get());
            hide();
            entry.run().run();
        }
    }

    @Override
    public void close() {
        search.close();
    }

    private void look() {
        List<Entry> found = matchingCommands();
        entries.setAll(found);
        chosen.set(0);
        if (text.get().strip().length() < SHORTEST) {
            search.close();
            return;
        }
        String words = text.get().strip();
        search.ask(
                () -> dossiers.search(DossierQuery.all(HITS).text(words)),
                rows -> entries.setAll(Stream.concat(rows.stream().map(this::hit), found.stream())
                        .toList()),
                tools.dialogs()::problem);
    }

    private Entry hit(DossierRow row) {
        String who = row.name().isBlank() ? row.subject() : row.name() + " · " + row.subject();
        return new Entry(
                Looks.of(row.stage()).icon(),
                row.reference(),
                who,
                tools.words().say("stage." + row.stage().code()),
                () -> navigator.go(new Route.Dossier(row.id())));
    }

    private List<Entry> matchingCommands() {
        String[] wanted = folded(text.get()).strip().split("\\s+");
        return Stream.of(Commands.values())
                .filter(commands::containsKey)
                .filter(c -> c != Commands.SEARCH)
                .map(c -> new Entry(
                        c.icon(),
                        tools.words().say(c.textKey()),
                        "",
                        Keys.shown(c, tools.words()),
                        commands.getOrDefault(c, () -> {})))
                .filter(e -> Stream.of(wanted).allMatch(folded(e.title())::contains))
                .toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
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

    public ObservableList<Entry> getEntries() {
        return entries;
    }
}
