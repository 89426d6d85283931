package fr.guichet.domain;

import java.util.List;

/**
 * One page as read.
 *
 * @param number from 1
 * @param width in points, after rotation
 * @param height in points, after rotation
 * @param rotation degrees clockwise by which the image was turned upright before it was recognised: 0, 90, 180 or 270
 * @param words in reading order as far as the source tells it
 */
public record Page(int number, double width, double height, ReadingSource source, int rotation, List<Word> words) {
    public Page {
        words = List.copyOf(words);
    }
}
