import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Fetches Tesseract's French data for the build: java LanguageData.java TARGET_FOLDER. From the user's cache, the system's
 * Tesseract, npm or Debian, whichever is there first. Without any of them the build goes on and the program reads English.
 */
public class LanguageData {
    private static final String FILE = "fra.traineddata";
    private static final long SMALLEST = 500_000;

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]).resolve(FILE);
        if (isGood(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        Path cached = Path.of(System.getProperty("user.home"), ".cache", "guichet-build", FILE);
        Path work = Files.createTempDirectory("tessdata");
        try {
            Optional<Path> found = Stream.<Fetch>of(
                            () -> cached, LanguageData::ofTheSystem, () -> ofNpm(work), () -> ofDebian(work))
                    .map(LanguageData::attempt)
                    .flatMap(Optional::stream)
                    .findFirst();
            if (found.isEmpty()) {
                System.out.println("French language data: not found; the program will read English only. Put " + FILE
                        + " into its tessdata folder to add French.");
                return;
            }
            Files.copy(found.get(), target, StandardCopyOption.REPLACE_EXISTING);
            if (!found.get().equals(cached)) {
                System.out.println("French language data: from " + found.get().getFileName() + " by " + found.get().getParent().getFileName());
                Files.createDirectories(cached.getParent());
                Files.copy(target, cached, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            delete(work);
        }
    }

    private interface Fetch {
        Path get() throws IOException, InterruptedException;
    }

    private static Optional<Path> attempt(Fetch fetch) {
        try {
            return Optional.of(fetch.get()).filter(LanguageData::isGood);
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static boolean isGood(Path file) {
        try {
            return Files.isReadable(file) && Files.size(file) >= SMALLEST;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path ofTheSystem() throws IOException {
        for (String folder : List.of(
                "/usr/share/tesseract-ocr/5/tessdata",
                "/usr/share/tesseract-ocr/4.00/tessdata",
                "/usr/share/tessdata",
                "/usr/local/share/tessdata",
                "/opt/homebrew/share/tessdata",
                "C:/Program Files/Tesseract-OCR/tessdata")) {
            Path file = Path.of(folder, FILE);
            if (isGood(file)) {
                return file;
            }
        }
        throw new IOException("none");
    }

    private static Path ofNpm(Path work) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        run(work, windows ? "npm.cmd" : "npm", "pack", "--silent", "@tesseract.js-data/fra");
        Path archive = only(work, ".tgz");
        run(work, "tar", "-xzf", archive.getFileName().toString());
        Path packed = work.resolve("package/4.0.0_best_int/fra.traineddata.gz");
        Path unpacked = work.resolve("npm").resolve(FILE);
        Files.createDirectories(unpacked.getParent());
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            Files.copy(in, unpacked);
        }
        return unpacked;
    }

    private static Path ofDebian(Path work) throws IOException, InterruptedException {
        run(work, "apt-get", "download", "tesseract-ocr-fra");
        Path archive = only(work, ".deb");
        run(work, "dpkg-deb", "-x", archive.getFileName().toString(), "debian");
        try (Stream<Path> files = Files.walk(work.resolve("debian"))) {
            return files.filter(f -> f.endsWith(FILE)).findFirst().orElseThrow(() -> new IOException("none"));
        }
    }

    private static Path only(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).findFirst().orElseThrow(() -> new IOException("none"));
        }
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(command[0] + " took too long");
        }
        if (process.exitValue() != 0) {
            throw new IOException(command[0] + " failed");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
