package fr.guichet.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.base.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSettingsTest {
    @TempDir
    Path folder;

    @Test
    void whatIsPutIsThereAfterARestart() {
        Path file = folder.resolve("new/guichet.properties");
        new FileSettings(file).put("theme", "dark é");
        assertThat(new FileSettings(file).get("theme")).contains("dark é");
        assertThat(new FileSettings(file).get("language")).isEmpty();
        assertThat(file.resolveSibling("guichet.properties.tmp")).doesNotExist();
    }

    @Test
    void aSpoiltFileIsToldAndKept() throws IOException {
        Path file = Files.writeString(folder.resolve("guichet.properties"), "a=\\u00zz");
        assertThatThrownBy(() -> new FileSettings(file)).isInstanceOf(Problem.class);
        assertThat(file).hasContent("a=\\u00zz");
    }
}
