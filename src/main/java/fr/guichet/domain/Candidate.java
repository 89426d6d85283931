package fr.guichet.domain;

import java.util.Optional;

/** Another value that a field might have, with the place it was seen. */
public record Candidate(String value, String raw, double confidence, Optional<Box> box) {}
