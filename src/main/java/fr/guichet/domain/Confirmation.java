package fr.guichet.domain;

import java.time.Instant;

/** A person, or a rule by its name, vouches for a value. */
public record Confirmation(String by, Instant at, boolean byRule) {}
