package fr.guichet.app;

import fr.guichet.base.Problem;
import fr.guichet.engine.commonmark.GuidePage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** The user's guide: unpacked beside the program's caches and shown by the system's browser. No network is needed. */
final class Guide {
    private final Path folder;

    Guide(Places places) {
        folder = places.cache().resolve("guide");
    }

    /** @param part the anchor of the part to show, empty for its beginning */
    void open(String part, Consumer<String> browse) {
        try {
            Files.createDirectories(folder);
            GuidePage page = new GuidePage(text());
            for (String picture : page.pictures()) {
                unpack(picture);
            }
            Path file = folder.resolve("guide.html");
            Files.writeString(file, page.html("fr"));
            browse.accept(file.toUri() + (part.isEmpty() ? "" : "#" + part));
        } catch (IOException e) {
            throw new Problem(e, "app.guide");
        }
    }

    private static String text() throws IOException {
        try (InputStream in = resource("README.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void unpack(String picture) throws IOException {
        try (InputStream in = resource(picture)) {
            Files.copy(in, folder.resolve(Path.of(picture).getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = Guide.class.getResourceAsStream("/guide/" + name);
        if (in == null) {
            throw new IOException("no guide/" + name);
        }
        return in;
    }
}
