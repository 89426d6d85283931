package fr.guichet.reading;

import fr.guichet.domain.Box;
import fr.guichet.domain.Page;
import fr.guichet.domain.ReadingSource;
import fr.guichet.domain.Word;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Recognises the picture of a page: evens the light, straightens, turns it upright where needed, maps the boxes back. */
final class PictureReader {
    /** The long side of an A4 page at 300 pixels an inch. */
    private static final double LONG_SIDE = 3508;

    private static final double A4_LONG_SIDE_POINTS = 842;
    private static final double LOW = 0.62;
    private static final double STRAIGHT = Math.toRadians(0.15);

    private final Recognizer recognizer;

    PictureReader(Recognizer recognizer) {
        this.recognizer = recognizer;
    }

    /** A picture file's page: its points are such that its long side is an A4 page's. */
    Page read(BufferedImage picture, int number) {
        double long_ = Math.max(picture.getWidth(), picture.getHeight());
        return read(picture, number, long_ / A4_LONG_SIDE_POINTS);
    }

    /** @param pixelsPerPoint of the picture */
    Page read(BufferedImage picture, int number, double pixelsPerPoint) {
        double factor = factor(picture);
        var gray = Paper.whitened(Gray.scaled(Gray.of(picture), factor));
        var upright = new Attempt(gray, 0);
        if (upright.mean() < LOW) {
            int turn = recognizer.orientation(gray);
            if (turn != 0) {
                var other = new Attempt(Gray.turned(gray, turn), turn);
                upright = other.mean() > upright.mean() ? other : upright;
            }
        }
        return upright.page(number, pixelsPerPoint * factor);
    }

    /** Small pictures are enlarged, at most twice; large ones are brought down to what the engine likes. */
    private static double factor(BufferedImage picture) {
        double long_ = Math.max(picture.getWidth(), picture.getHeight());
        double wanted = LONG_SIDE / long_;
        if (wanted > 0.9 && wanted < 1.3) {
            return 1;
        }
        return Math.min(2, wanted);
    }

    private final class Attempt {
        private final BufferedImage image;
        private final int turn;
        private final double lean;
        private final List<Word> words;

        Attempt(BufferedImage image, int turn) {
            this.image = image;
            this.turn = turn;
            double measured = Skew.of(image);
            lean = Math.abs(measured) < STRAIGHT ? 0 : measured;
            words = recognizer.recognise(lean == 0 ? image : Gray.rotated(image, -lean));
        }

        /** Weighted by the words' lengths; 0 where there are none. */
        double mean() {
            double sum = 0;
            double weight = 0;
            for (Word word : words) {
                sum += word.confidence() * word.text().length();
                weight += word.text().length();
            }
            return weight == 0 ? 0 : sum / weight;
        }

        Page page(int number, double scale) {
            List<Word> mapped = words.stream()
                    .map(w -> new Word(w.text(), inPoints(w.box(), number, scale), w.confidence()))
                    .toList();
            return new Page(
                    number, image.getWidth() / scale, image.getHeight() / scale, ReadingSource.OCR, turn, mapped);
        }

        /** A box of the straightened picture as it lies on the page: its middle moves with the lean, its size stays. */
        private Box inPoints(Box pixels, int number, double scale) {
            var middle = new Point2D.Double(pixels.x() + pixels.w() / 2, pixels.y() + pixels.h() / 2);
            AffineTransform.getRotateInstance(lean, image.getWidth() / 2.0, image.getHeight() / 2.0)
                    .transform(middle, middle);
            return new Box(
                    number,
                    (middle.x - pixels.w() / 2) / scale,
                    (middle.y - pixels.h() / 2) / scale,
                    pixels.w() / scale,
                    pixels.h() / scale);
        }
    }
}
