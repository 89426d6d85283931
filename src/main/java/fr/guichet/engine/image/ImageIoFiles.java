package fr.guichet.engine.image;

import fr.guichet.base.Problem;
import fr.guichet.reading.PictureFiles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Opens pictures with the platform's own readers. The size is looked at before anything is unpacked. */
public final class ImageIoFiles implements PictureFiles {
    private static final long MOST_PIXELS = 250_000_000L;
    private static final long COMFORTABLE_PIXELS = 60_000_000L;

    public ImageIoFiles() {
        ImageIO.setUseCache(false);
    }

    @Override
    public int pageCount(byte[] bytes) {
        int directories = TiffPages.isTiff(bytes) ? TiffPages.count(bytes) : 0;
        return with(bytes, reader -> {
            checkSize(reader, 0);
            return directories > 0 ? directories : reader.getNumImages(true);
        });
    }

    @Override
    public BufferedImage picture(byte[] bytes, int page) {
        BufferedImage picture = with(bytes, reader -> {
            long pixels = checkSize(reader, page - 1);
            ImageReadParam how = reader.getDefaultReadParam();
            if (pixels > COMFORTABLE_PIXELS) {
                int step = (int) Math.ceil(Math.sqrt((double) pixels / COMFORTABLE_PIXELS));
                how.setSourceSubsampling(step, step, 0, 0);
            }
            return reader.read(page - 1, how);
        });
        return ExifTurn.of(bytes).upright(picture);
    }

    private static long checkSize(ImageReader reader, int index) throws IOException {
        long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
        if (pixels <= 0 || pixels > MOST_PIXELS) {
            throw new Problem("reading.picture.size", reader.getWidth(index), reader.getHeight(index));
        }
        return pixels;
    }

    private static <T> T with(byte[] bytes, Reading<T> what) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Problem("reading.picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, false, true);
                return what.from(reader);
            } finally {
                reader.dispose();
            }
        } catch (Problem e) {
            throw e;
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            // the readers meet malformed files with whatever they stumbled over
            throw new Problem(e, "reading.picture");
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T from(ImageReader reader) throws IOException;
    }
}
