package fr.guichet.ui.dossiers;

import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.Facets;
import fr.guichet.ui.common.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The values of one facet as boxes to tick. */
public final class FilterGroup {
    private final Values<?> values;
    private final String title;
    private final ObservableList<FilterOption> options = FXCollections.observableArrayList();

    private FilterGroup(Values<?> values, String title) {
        this.values = values;
        this.title = title;
    }

    static <T> FilterGroup of(Facet<T> facet, Words words, Runnable onChange) {
        var values = new Values<>(facet, words, onChange);
        var group = new FilterGroup(values, words.say(facet.key()));
        values.offer(facet.values());
        group.options.setAll(values.options.values());
        return group;
    }

    public String title() {
        return title;
    }

    public ObservableList<FilterOption> options() {
        return options;
    }

    /** Ticks what the query is narrowed to. */
    void read(DossierQuery query) {
        values.read(query);
        options.setAll(values.options.values());
    }

    DossierQuery narrow(DossierQuery query) {
        return values.narrow(query);
    }

    void count(Facets facets) {
        values.count(facets);
        if (values.options.size() != options.size()) {
            options.setAll(values.options.values());
        }
    }

    /** The values with their type. */
    private static final class Values<T> {
        private final Facet<T> facet;
        private final Words words;
        private final Runnable onChange;
        private final Map<T, FilterOption> options = new LinkedHashMap<>();
        private boolean reading;

        Values(Facet<T> facet, Words words, Runnable onChange) {
            this.facet = facet;
            this.words = words;
            this.onChange = onChange;
        }

        void offer(Iterable<T> more) {
            more.forEach(value -> options.computeIfAbsent(value, this::option));
        }

        private FilterOption option(T value) {
            var look = facet.look().apply(value);
            var option = new FilterOption(look, words.has(look.text()) ? words.say(look.text()) : look.text());
            option.chosenProperty().subscribe((was, is) -> changed(value, is));
            return option;
        }

        private void changed(T value, boolean chosen) {
            if (reading) {
                return;
            }
            if (chosen && facet.single()) {
                tick(Set.of(value));
            }
            onChange.run();
        }

        private void tick(Set<T> chosen) {
            reading = true;
            options.forEach((value, option) -> option.chosenProperty().set(chosen.contains(value)));
            reading = false;
        }

        void read(DossierQuery query) {
            Set<T> chosen = facet.chosen().apply(query);
            offer(chosen);
            tick(chosen);
        }

        DossierQuery narrow(DossierQuery query) {
            Set<T> chosen = options.entrySet().stream()
                    .filter(e -> e.getValue().chosenProperty().get())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            return facet.narrow().apply(query, chosen);
        }

        void count(Facets facets) {
            Map<T, Integer> counts = facet.counts().apply(facets);
            offer(sorted(counts));
            boolean known = !facets.equals(Facets.NONE) && !counts.isEmpty();
            options.forEach((value, option) -> {
                int many = counts.getOrDefault(value, 0);
                option.counted(known ? words.number(many) : "", !known || many > 0);
            });
        }

        /** Names that only the store knows come in their alphabet's order. */
        private List<T> sorted(Map<T, Integer> counts) {
            List<T> more = new ArrayList<>();
            Map<String, T> byName = counts.keySet().stream()
                    .filter(v -> !options.containsKey(v))
                    .collect(Collectors.toMap(v -> facet.look().apply(v).text(), v -> v, (a, b) -> a));
            new TreeSet<>(byName.keySet()).forEach(name -> more.add(byName.get(name)));
            return more;
        }
    }
}
