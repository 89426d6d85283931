package fr.guichet.extraction.label;

import java.util.List;

/**
 * One way to announce a value.
 *
 * @param name what it announces: a field's code, or a name in {@code x_} for what is only told apart
 * @param strength 0 to 1 how surely the value after it is that field's
 */
record Label(String name, double strength, List<String> tokens) {}
