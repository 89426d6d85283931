package fr.guichet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Path HOME = Path.of("/home/ines");

    @Test
    void eachSystemHasItsHabits() {
        assertThat(Places.of(Map.of(), HOME, "Linux").data()).isEqualTo(HOME.resolve(".local/share/guichet"));
        assertThat(Places.of(Map.of("XDG_DATA_HOME", "/srv"), HOME, "Linux").data())
                .isEqualTo(Path.of("/srv/guichet"));
        assertThat(Places.of(Map.of(), HOME, "Mac OS X").cache()).isEqualTo(HOME.resolve("Library/Caches/Guichet"));
        assertThat(Places.of(Map.of(), HOME, "Windows 11").data())
                .isEqualTo(HOME.resolve("AppData/Local/Guichet/data"));
    }

    @Test
    void oneVariableMovesEverything() {
        var places = Places.of(Map.of("GUICHET_HOME", "/mnt/key"), HOME, "Linux");
        assertThat(places.settings()).startsWithRaw(Path.of("/mnt/key"));
        assertThat(places.data()).startsWithRaw(Path.of("/mnt/key"));
        assertThat(places.cache()).startsWithRaw(Path.of("/mnt/key"));
    }
}
