package fr.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.base.Problem;
import fr.guichet.domain.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileVaultTest {
    private static final byte[] KEY = new byte[32];

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 << 20, 5_000_000})
    void whatIsKeptComesBack(int length) throws IOException {
        byte[] bytes = bytes(length);

        Sha256 name = vault().keep(bytes);

        assertThat(name).isEqualTo(Sha256.of(bytes));
        assertThat(vault().has(name)).isTrue();
        assertThat(vault().load(name)).isEqualTo(bytes);
        assertThat(Files.size(file(name))).isEqualTo(Seal.sealedLength(length));
    }

    @Test
    void filesLieInTwoLevelsUnreadableAndNothingElse() throws IOException {
        byte[] bytes = "Madame Perrot, IBAN FR76…".repeat(20).getBytes(StandardCharsets.UTF_8);
        Sha256 name = vault().keep(bytes);

        assertThat(files()).containsExactly(file(name));
        assertThat(new String(Files.readAllBytes(file(name)), StandardCharsets.ISO_8859_1))
                .doesNotContain("Perrot");
    }

    @Test
    void keepingAgainDoesNothing() throws IOException {
        Sha256 name = vault().keep(bytes(1000));
        byte[] before = Files.readAllBytes(file(name));

        vault().keep(bytes(1000));

        assertThat(Files.readAllBytes(file(name))).isEqualTo(before);
    }

    @Test
    void theSameBytesNeverLookTheSame() throws IOException {
        Sha256 name = vault().keep(bytes(1000));
        byte[] before = Files.readAllBytes(file(name));
        Files.delete(file(name));

        vault().keep(bytes(1000));

        assertThat(Files.readAllBytes(file(name))).isNotEqualTo(before);
    }

    @Test
    void whatIsMissingIsTold() {
        assertThat(vault().has(Sha256.of(bytes(3)))).isFalse();
        problem("vault.missing", Sha256.of(bytes(3)));
    }

    @Test
    void anyChangedByteIsTold() throws IOException {
        Sha256 name = vault().keep(bytes(64));
        byte[] good = Files.readAllBytes(file(name));
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 1;
            Files.write(file(name), bad);
            problem("vault.altered", name);
        }
        Files.write(file(name), good);
        assertThat(vault().load(name)).isEqualTo(bytes(64));
    }

    @Test
    void aPartOfAFileIsToldAndMendedByKeepingItAgain() throws IOException {
        byte[] bytes = bytes((2 << 20) + 5);
        Sha256 name = vault().keep(bytes);
        byte[] good = Files.readAllBytes(file(name));
        // a whole number of segments less, and odd lengths
        for (int length : new int[] {0, 5, 11, 11 + (1 << 20) + 16, good.length - 21, good.length - 1}) {
            Files.write(file(name), Arrays.copyOf(good, length));
            problem("vault.altered", name);
        }
        Files.write(file(name), new byte[1], StandardOpenOption.APPEND);
        problem("vault.altered", name);

        vault().keep(bytes);

        assertThat(vault().load(name)).isEqualTo(bytes);
    }

    @Test
    void aFileUnderAnotherNameIsTold() throws IOException {
        Sha256 one = vault().keep(bytes(10));
        Sha256 two = vault().keep(bytes(11));
        Files.write(file(two), Files.readAllBytes(file(one)));

        problem("vault.altered", two);
    }

    @Test
    void anotherKeyOpensNothing() {
        Sha256 name = vault().keep(bytes(10));
        byte[] other = KEY.clone();
        other[31] = 1;

        assertThatThrownBy(() -> new FileVault(folder, other, new SecureRandom()).load(name))
                .isInstanceOf(Problem.class)
                .hasMessage("vault.altered");
    }

    @Test
    void manyAtOnceKeepTheSame() throws IOException {
        byte[] bytes = bytes(200_000);
        FileVault vault = vault();

        AtOnce.run(6, i -> vault.keep(bytes));

        assertThat(vault.load(Sha256.of(bytes))).isEqualTo(bytes);
        assertThat(files()).hasSize(1);
    }

    @Test
    void aFolderThatCannotBeWrittenIsAProblem() throws IOException {
        Path file = Files.createFile(folder.resolve("no folder"));

        assertThatThrownBy(() -> new FileVault(file, KEY, new SecureRandom()).keep(bytes(1)))
                .isInstanceOf(Problem.class)
                .hasMessage("vault.unwritable");
    }

    private void problem(String key, Sha256 name) {
        assertThatThrownBy(() -> vault().load(name)).isInstanceOf(Problem.class).hasMessage(key);
    }

    private FileVault vault() {
        return new FileVault(folder, KEY, new SecureRandom());
    }

    private Path file(Sha256 name) {
        return folder.resolve(name.hex().substring(0, 2))
                .resolve(name.hex().substring(2, 4))
                .resolve(name.hex());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
