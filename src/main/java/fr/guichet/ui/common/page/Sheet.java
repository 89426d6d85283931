package fr.guichet.ui.common.page;

import fr.guichet.domain.Document;
import fr.guichet.domain.Page;
import fr.guichet.domain.Reading;
import java.util.Optional;

/**
 * One page of a document.
 *
 * @param page from 1, over all the document's parts
 * @param rotation by which it was turned upright when it was read
 */
public record Sheet(Document document, int page, int rotation) {

    public static Sheet of(Document document, Optional<Reading> reading, int page) {
        return new Sheet(document, page, page(reading, page).map(Page::rotation).orElse(0));
    }

    static Optional<Page> page(Optional<Reading> reading, int number) {
        return reading.flatMap(
                r -> r.pages().stream().filter(p -> p.number() == number).findFirst());
    }
}
