package fr.guichet.ui.dossiers;

import fr.guichet.base.Settings;
import fr.guichet.ui.common.ViewModel;
import fr.guichet.ui.common.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Which columns the list shows, in which order and how wide; remembered. */
public final class ColumnsViewModel implements ViewModel {
    private static final String SETTING = "dossiers.columns";

    private final Settings settings;
    private final Words words;
    private final Map<Column, BooleanProperty> shown = new EnumMap<>(Column.class);
    private final List<Place> places = new ArrayList<>();
    private final ReadOnlyIntegerWrapper laid = new ReadOnlyIntegerWrapper();

    /** A column with its width in pixels. */
    public record Place(Column column, double width) {}

    public ColumnsViewModel(Settings settings, Words words) {
        this.settings = settings;
        this.words = words;
        List<Place> kept = settings.get(SETTING).map(ColumnsViewModel::parse).orElse(List.of());
        for (Column column : Column.values()) {
            boolean listed = kept.stream().anyMatch(p -> p.column() == column);
            shown.put(column, new SimpleBooleanProperty(kept.isEmpty() ? column.usual() : listed));
        }
        places.addAll(kept);
        Stream.of(Column.values())
                .filter(c -> kept.stream().noneMatch(p -> p.column() == c))
                .forEach(c -> places.add(new Place(c, c.width())));
    }

    private static List<Place> parse(String setting) {
        return Arrays.stream(setting.split(","))
                .map(part -> part.split("=", 2))
                .flatMap(part -> Column.ofCode(part[0])
                        .map(column -> new Place(column, part.length > 1 ? width(part[1], column) : column.width()))
                        .stream())
                .toList();
    }

    private static double width(String text, Column column) {
        try {
            return Math.clamp(Double.parseDouble(text), 40, 1200);
        } catch (NumberFormatException e) {
            return column.width();
        }
    }

    /** Every column in the order to lay them out, those not shown among them. */
    public List<Place> places() {
        return List.copyOf(places);
    }

    public BooleanProperty shownProperty(Column column) {
        return Optional.ofNullable(shown.get(column)).orElseThrow();
    }

    /** Those shown, in their order. */
    public List<Column> shown() {
        return places.stream()
                .map(Place::column)
                .filter(c -> shownProperty(c).get())
                .toList();
    }

    /** A person moved columns or made them wider. */
    public void arrange(List<Place> laidOut) {
        places.clear();
        places.addAll(laidOut);
    }

    /** As it was at first. */
    public void reset() {
        places.clear();
        Stream.of(Column.values()).forEach(c -> places.add(new Place(c, c.width())));
        shown.forEach((column, is) -> is.set(column.usual()));
        laid.set(laid.get() + 1);
    }

    /** Counts how often the columns are to be laid anew. */
    public ReadOnlyIntegerProperty laidProperty() {
        return laid.getReadOnlyProperty();
    }

    public String name(Column column) {
        return words.say(column.textKey());
    }

    @Override
    public void close() {
        settings.put(
                SETTING,
                places.stream()
                        .filter(p -> shownProperty(p.column()).get())
                        .map(p -> p.column().code() + "=" + Math.round(p.width()))
                        .collect(Collectors.joining(",")));
    }
}
