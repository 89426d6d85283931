package fr.guichet.domain;

/**
 * Bytes kept untouched in the vault, with the name they arrived under.
 *
 * @param size in bytes
 */
public record Content(Sha256 sha256, String fileName, MediaKind kind, long size) {}
