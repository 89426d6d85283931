package fr.guichet.base;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What a person set on this workstation: window places, theme, language, saved views. Never a secret. Thread-safe. */
public interface Settings {
    Optional<String> get(String key);

    void put(String key, String value);

    default double number(String key, double otherwise) {
        return get(key).map(Double::valueOf).orElse(otherwise);
    }

    /** Settings that are gone with the program. */
    static Settings inMemory() {
        Map<String, String> values = new ConcurrentHashMap<>();
        return new Settings() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(values.get(key));
            }

            @Override
            public void put(String key, String value) {
                values.put(key, value);
            }
        };
    }
}
