package fr.guichet.domain;

/**
 * One word as read.
 *
 * @param confidence 0 to 1 that the characters are right; 1 for a text layer
 */
public record Word(String text, Box box, double confidence) {}
