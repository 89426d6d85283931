package fr.guichet.reading;

import fr.guichet.domain.MediaKind;

/** Bytes to be read, with what they are. */
public record Source(MediaKind kind, byte[] bytes, String name) {}
