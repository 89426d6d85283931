package fr.guichet.engine.tesseract;

import fr.guichet.base.Problem;
import fr.guichet.domain.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * Unpacks Tesseract and Leptonica from the jars into a cache folder named after their content, once, and tells JNA where
 * they are. On Windows Tess4J brings its own.
 */
final class Natives {
    private static final String TESSERACT = "/org/bytedeco/tesseract/";
    private static final String LEPTONICA = "/org/bytedeco/leptonica/";

    private Natives() {}

    static void prepare(Path cache) {
        String platform = platform();
        if (platform.isEmpty()) {
            return;
        }
        boolean mac = platform.startsWith("macosx");
        String tesseract = TESSERACT + platform + (mac ? "/libtesseract.5.5.dylib" : "/libtesseract.so.5.5");
        String leptonica = LEPTONICA + platform + (mac ? "/libleptonica.6.dylib" : "/libleptonica.so.6");
        if (Natives.class.getResource(tesseract) == null) {
            return;
        }
        Path folder = unpacked(cache, List.of(tesseract, leptonica));
        System.setProperty("jna.library.path", folder.toString());
    }

    private static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        if (os.startsWith("linux")) {
            return arm ? "linux-arm64" : "linux-x86_64";
        }
        return os.startsWith("mac") ? arm ? "macosx-arm64" : "macosx-x86_64" : "";
    }

    private static Path unpacked(Path cache, List<String> resources) {
        try {
            byte[] first = bytes(resources.getFirst());
            Path folder = cache.resolve("ocr-" + Sha256.of(first).hex().substring(0, 16));
            Files.createDirectories(folder);
            for (String resource : resources) {
                unpack(resource, folder.resolve(resource.substring(resource.lastIndexOf('/') + 1)));
            }
            return folder;
        } catch (IOException e) {
            throw new Problem(e, "reading.ocr.natives", cache.toString());
        }
    }

    private static void unpack(String resource, Path target) throws IOException {
        byte[] bytes = bytes(resource);
        if (Files.exists(target) && Files.size(target) == bytes.length) {
            return;
        }
        Path beside = Files.createTempFile(target.getParent(), "unpack", ".tmp");
        Files.write(beside, bytes);
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileAlreadyExistsException e) {
            // another process was quicker with the same bytes
            Files.delete(beside);
        }
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = Natives.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no " + resource);
            }
            return in.readAllBytes();
        }
    }
}
