package fr.guichet.ui.revue;

import fr.guichet.domain.Box;
import fr.guichet.domain.FieldKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;

/** What is typed or taken from the page and not yet said to be the value; and what is wrong with it. Nothing of it is lost by going elsewhere. */
final class Drafts {
    private final ObservableMap<FieldKey, String> texts = FXCollections.observableHashMap();
    private final ObservableMap<FieldKey, String> errors = FXCollections.observableHashMap();
    private final Map<FieldKey, Box> places = new HashMap<>();

    void put(FieldKey key, String text, Optional<Box> from) {
        errors.remove(key);
        texts.put(key, text);
        from.ifPresentOrElse(box -> places.put(key, box), () -> places.remove(key));
    }

    /** Typed by hand: where it was taken from before no longer counts, unless it is still that very text. */
    void type(FieldKey key, String text) {
        if (!text.equals(texts.get(key))) {
            put(key, text, Optional.empty());
        }
    }

    void drop(FieldKey key) {
        places.remove(key);
        errors.remove(key);
        texts.remove(key);
    }

    void clear() {
        places.clear();
        errors.clear();
        texts.clear();
    }

    void refuse(FieldKey key, String sentence) {
        errors.put(key, sentence);
    }

    Optional<String> text(FieldKey key) {
        return Optional.ofNullable(texts.get(key));
    }

    Optional<Box> place(FieldKey key) {
        return Optional.ofNullable(places.get(key));
    }

    Optional<String> error(FieldKey key) {
        return Optional.ofNullable(errors.get(key));
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    void onChange(Runnable does) {
        MapChangeListener<FieldKey, String> listener = change -> does.run();
        texts.addListener(listener);
        errors.addListener(listener);
    }
}
