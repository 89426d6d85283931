package fr.guichet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.base.Problem;
import fr.guichet.base.Progress;
import fr.guichet.base.Settings;
import fr.guichet.domain.Channel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFoldersTest {
    private static final Instant OLD = Instant.parse("2026-03-02T08:00:00Z");

    private final IntakeRoom room = IntakeRoom.open();
    private final Settings settings = Settings.inMemory();

    @TempDir
    private Path home;

    private Path folder;
    private WatchedFolders watched;

    @BeforeEach
    void watch() throws IOException {
        folder = Files.createDirectories(home.resolve("à scanner/lot"));
        watched = watching();
        watched.watch(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aFileIsTakenOnceWhenItNoLongerChangesAndStaysWhereItIs() throws IOException {
        Path file = write("a.txt", "Bon");
        assertThat(poll()).isEmpty();
        write("a.txt", "Bonjour");
        assertThat(poll()).isEmpty();
        assertThat(poll()).singleElement().isInstanceOf(IntakeOutcome.Accepted.class);
        assertThat(poll()).isEmpty();
        assertThat(file).hasContent("Bonjour");
        assertThat(room.dossiers())
                .singleElement()
                .satisfies(d -> assertThat(d.channel()).isEqualTo(Channel.FOLDER));
        assertThat(watched.statuses().getFirst().taken()).isEqualTo(1);
    }

    @Test
    void whatWasTakenIsRememberedOverARestart() throws IOException {
        write("a.txt", "Bonjour");
        write("vide.txt", "");
        poll();
        assertThat(poll()).hasSize(2);

        watched = watching();
        assertThat(watched.folders()).containsExactly(folder);
        poll();
        assertThat(poll()).isEmpty();
        assertThat(room.refusals()).hasSize(1);
    }

    @Test
    void withTheMemoryLostEverythingIsFoundToBeThereAlready() throws IOException {
        write("a.txt", "Bonjour");
        poll();
        poll();
        Files.writeString(home.resolve("taken"), "12 cut off");
        watched = watching();
        poll();
        assertThat(poll()).singleElement().isInstanceOf(IntakeOutcome.Duplicate.class);
        assertThat(room.dossiers()).hasSize(1);
    }

    @Test
    void unfinishedFilesAndThoseJustWrittenWait() throws IOException {
        write("a.pdf.part", "x");
        write(".caché", "x");
        Path fresh = write("b.txt", "Bonjour");
        Files.setLastModifiedTime(fresh, FileTime.from(IntakeRoom.NOW));
        poll();
        assertThat(poll()).isEmpty();
        assertThat(watched.statuses().getFirst().waiting()).isEqualTo(1);
    }

    @Test
    void aFolderThatIsGoneIsSaidAndComesBack() throws IOException {
        Files.delete(folder);
        poll();
        assertThat(watched.statuses().getFirst().problem())
                .get()
                .extracting(Problem::key)
                .isEqualTo("intake.watched.missing");
        Files.createDirectories(folder);
        write("a.txt", "Bonjour");
        poll();
        assertThat(poll()).hasSize(1);
        assertThat(watched.statuses().getFirst().problem()).isEmpty();
        watched.unwatch(folder);
        assertThat(watched.folders()).isEmpty();
        assertThatThrownBy(() -> watched.watch(home.resolve("nulle part"))).isInstanceOf(Problem.class);
    }

    private WatchedFolders watching() {
        return new WatchedFolders(
                room.service(), settings, home.resolve("taken"), Clock.fixed(IntakeRoom.NOW, ZoneOffset.UTC));
    }

    private List<IntakeOutcome> poll() {
        return watched.poll(Progress.NONE);
    }

    private Path write(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return Files.setLastModifiedTime(file, FileTime.from(OLD));
    }
}
