package fr.guichet.intake;

import fr.guichet.domain.MediaKind;

/** Opens a document far enough to count its pages. Thread-safe. */
@FunctionalInterface
public interface PageCounter {
    /**
     * The number of pages of a PDF, an image or a text.
     *
     * @throws fr.guichet.base.Problem where it is encrypted, damaged or cannot be read
     */
    int pages(MediaKind kind, byte[] bytes);
}
