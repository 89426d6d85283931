package fr.guichet.intake;

import java.nio.charset.StandardCharsets;

/**
 * A file made to break what opens it.
 *
 * @param expected the problem it is refused with, {@link #TAKEN} where it is taken in, {@link #EITHER} where both are right
 */
record Hostile(String name, byte[] bytes, String expected) {
    static final String TAKEN = "taken";
    static final String EITHER = "either";

    /** @param raw one char a byte */
    static Hostile of(String name, String raw, String expected) {
        return new Hostile(name, raw.getBytes(StandardCharsets.ISO_8859_1), expected);
    }
}
