package fr.guichet.testing;

import fr.guichet.domain.FieldName;
import fr.guichet.domain.MediaKind;
import java.util.Map;

/**
 * A document made for a test, with what it says.
 *
 * @param expected the values it prints, in the normal form of each field; for a request the values it names
 */
public record Sample(String fileName, MediaKind kind, byte[] bytes, Map<FieldName, String> expected) {
    public Sample {
        expected = Map.copyOf(expected);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sample s && s.fileName.equals(fileName) && java.util.Arrays.equals(s.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return fileName.hashCode();
    }
}
