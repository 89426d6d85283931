package fr.guichet.domain;

import java.util.Locale;

/** How much an anomaly matters; from {@link #HIGH} on a person must look. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    public boolean needsPerson() {
        return compareTo(HIGH) >= 0;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
