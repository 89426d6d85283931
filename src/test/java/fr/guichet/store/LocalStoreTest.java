package fr.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.base.Problem;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.Lock;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The encrypted file of one workstation. */
class LocalStoreTest {
    private static final String PASSWORD = "0123456789abcdef".repeat(4);

    @TempDir
    Path folder;

    @Test
    void whatIsKeptIsThereAtTheNextStartAndUnreadableWithout() throws IOException {
        Dossier dossier;
        try (Store store = open(folder)) {
            dossier = Samples.added(store, "Anaïs Quelqu'une", "");
        }
        try (Store store = open(folder)) {
            assertThat(store.dossiers().find(dossier.id())).contains(dossier);
            assertThat(store.auditLog().firstBroken()).isEmpty();
        }
        byte[] file = Files.readAllBytes(folder.resolve("guichet.mv.db"));
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("Quelqu", "dossier");
    }

    @Test
    void aFolderWithSpacesAndAccents() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("Données & été = 100 %"));
        try (Store store = open(odd)) {
            Samples.added(store, "a", "");
        }
        try (Store store = open(odd)) {
            assertThat(store.dossiers().count(DossierQuery.all(1))).isEqualTo(1);
        }
        assertThat(odd.resolve("guichet.mv.db")).exists();
    }

    @Test
    void aFolderWithASemicolonIsTold() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("a;b"));
        assertThatThrownBy(() -> open(odd)).isInstanceOf(Problem.class).hasMessage("store.folder");
    }

    /** Another program that has the store open holds its file's lock. */
    @Test
    void theSecondStartIsTold() throws IOException {
        open(folder).close();
        try (var channel = FileChannel.open(folder.resolve("guichet.mv.db"), StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            problem("store.in_use", PASSWORD);
        }
        open(folder).close();
    }

    @Test
    void anotherPasswordIsTold() {
        open(folder).close();

        problem("store.key", "f".repeat(64));
    }

    @Test
    void aDamagedFileIsToldAndLeftAsItIs() throws IOException {
        open(folder).close();
        Path file = folder.resolve("guichet.mv.db");
        byte[] damaged = new byte[(int) Files.size(file)];
        Files.write(file, damaged);

        assertThatThrownBy(() -> open(folder)).isInstanceOf(Problem.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    }

    /** A copy of the file while the store is open is what a power cut leaves of it. */
    @Test
    void whatAPersonDidSurvivesAPowerCut(@TempDir Path copy) throws IOException {
        try (Store store = open(folder)) {
            for (int i = 0; i < 5; i++) {
                Dossier dossier = Samples.added(store, "Perrot", "");
                Files.copy(
                        folder.resolve("guichet.mv.db"),
                        Files.createDirectory(copy.resolve("cut" + i)).resolve("guichet.mv.db"));
                try (Store after = open(copy.resolve("cut" + i))) {
                    assertThat(after.dossiers().find(dossier.id())).contains(dossier);
                    assertThat(after.auditLog().firstBroken()).isEmpty();
                }
            }
        }
    }

    @Test
    void theLocksOfACutOffSessionAreGone() {
        Dossier dossier;
        try (Store store = open(folder)) {
            dossier = Samples.added(store, "Perrot", "");
            store.locks().take(new Lock(dossier.id(), "Claire", "s1", Samples.MORNING));
        }
        try (Store store = open(folder)) {
            assertThat(store.locks().of(dossier.id())).isEmpty();
        }
    }

    @Test
    void anInterruptedThreadHurtsNobody() {
        try (Store store = open(folder)) {
            var stop = new AtomicBoolean();
            var worker = new Thread(() -> {
                for (int i = 0; i < 60; i++) {
                    Samples.added(store, "Perrot", "");
                }
                stop.set(true);
            });
            worker.start();
            while (!stop.get() && worker.isAlive()) {
                worker.interrupt();
                Thread.onSpinWait();
            }

            assertThat(store.dossiers().count(DossierQuery.all(1))).isPositive();
            Samples.added(store, "après", "");
        }
        try (Store store = open(folder)) {
            assertThat(store.auditLog().firstBroken()).isEmpty();
            assertThat(store.dossiers().search(DossierQuery.all(1).text("apres")))
                    .hasSize(1);
        }
    }

    private void problem(String key, String password) {
        assertThatThrownBy(() -> Store.open(new StorePlace.LocalFile(folder, password), Samples.options()))
                .isInstanceOf(Problem.class)
                .hasMessage(key);
    }

    private static Store open(Path folder) {
        return Store.open(new StorePlace.LocalFile(folder, PASSWORD), Samples.options());
    }
}
