package fr.guichet.intake;

import fr.guichet.domain.Sha256;
import java.util.Arrays;

/**
 * One file that was brought, whole in memory.
 *
 * @param told the name it is told under: {@code archive.zip › member.pdf}
 * @param fileName its own name
 */
record Item(String told, String fileName, byte[] bytes, Sha256 sha256) {
    /** Between what holds something and what it holds. */
    static final String WITHIN = " › ";

    static Item of(String told, String name, byte[] bytes) {
        return new Item(FileNames.shown(told), FileNames.clean(name), bytes, Sha256.of(bytes));
    }

    Item member(String name, byte[] content) {
        return of(told + WITHIN + FileNames.clean(name), name, content);
    }

    boolean isEmpty() {
        return bytes.length == 0;
    }

    byte[] head() {
        return bytes.length <= ContentSniffer.HEAD ? bytes : Arrays.copyOf(bytes, ContentSniffer.HEAD);
    }
}
