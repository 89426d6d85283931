package fr.guichet.extraction.invoice;

import fr.guichet.extraction.text.Found;
import java.util.List;

/** What a value looks like: finds those of its type in a text, in their normal form. */
@FunctionalInterface
interface ValueType {
    List<Found<String>> find(String text);
}
