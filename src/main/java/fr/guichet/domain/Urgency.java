package fr.guichet.domain;

import java.util.Locale;

/** How soon a request must be seen: critical = danger to people, high = supply or a legal deadline at stake. */
public enum Urgency {
    LOW,
    NORMAL,
    HIGH,
    CRITICAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
