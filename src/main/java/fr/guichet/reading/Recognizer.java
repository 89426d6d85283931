package fr.guichet.reading;

import fr.guichet.domain.Word;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;

/** Reads the words in a picture. Thread-safe: each thread has an engine of its own. */
public interface Recognizer {
    /**
     * @param gray an upright 8-bit gray picture of about 300 pixels an inch
     * @return words with boxes in pixels of the picture, on page 1, and confidences from 0 to 1
     */
    List<Word> recognise(BufferedImage gray);

    /** How far a picture must be turned clockwise to stand upright: 0, 90, 180 or 270. */
    int orientation(BufferedImage gray);

    /** The languages it knows, {@code fra}, {@code eng}. */
    Set<String> languages();
}
