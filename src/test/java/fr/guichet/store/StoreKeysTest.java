package fr.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.base.Keyring;
import fr.guichet.base.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StoreKeysTest {
    @TempDir
    Path folder;

    private final MapKeyring keyring = new MapKeyring();

    @Test
    void withoutAKeyringTheKeyIsInItsFile() throws IOException {
        StoreKey made = keys(Optional.empty()).open();
        StoreKey again = keys(Optional.empty()).open();

        assertThat(again.filePassword()).isEqualTo(made.filePassword()).hasSize(64);
        assertThat(again.vaultKey()).isEqualTo(made.vaultKey()).hasSize(32);
        assertThat(Files.readString(file())).contains("key=");
        // one does not tell the other
        assertThat(Files.readString(file())).doesNotContain(made.filePassword());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsOwnerReadsTheFile() throws IOException {
        keys(Optional.empty()).open();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");

        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        keys(Optional.empty()).open();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aKeyringKeepsTheKeyAndTheFileDoesNot() throws IOException {
        StoreKey made = keys(Optional.of(keyring)).open();

        assertThat(keyring.secrets).hasSize(1);
        String secret = keyring.secrets.values().iterator().next();
        assertThat(Files.readString(file())).doesNotContain(secret);
        assertThat(keys(Optional.of(keyring)).open().filePassword()).isEqualTo(made.filePassword());
    }

    @Test
    void aKeyringThatDoesNotKeepIsNotTrusted() {
        keyring.forgets = true;

        StoreKey made = keys(Optional.of(keyring)).open();

        assertThat(keys(Optional.empty()).open().filePassword()).isEqualTo(made.filePassword());
    }

    @Test
    void aKeyringThatNoLongerGivesIsTold() {
        keys(Optional.of(keyring)).open();
        keyring.forgets = true;

        problem("key.keyring", Optional.of(keyring));
        problem("key.keyring", Optional.empty());
    }

    @Test
    void anotherKeyIsTold() throws IOException {
        keys(Optional.of(keyring)).open();
        keyring.secrets.replaceAll((name, secret) -> "00".repeat(32));
        problem("key.other", Optional.of(keyring));
        keyring.secrets.replaceAll((name, secret) -> "nonsense");
        problem("key.other", Optional.of(keyring));

        Files.delete(file());
        keys(Optional.empty()).open();
        Files.writeString(file(), Files.readString(file()).replaceFirst("key=..", "key=zz"));
        problem("key.other", Optional.empty());
    }

    @Test
    void aLostKeyNeverGetsAFreshOneInItsPlace() throws IOException {
        StoreKey key = keys(Optional.empty()).open();
        Store.open(new StorePlace.LocalFile(folder, key.filePassword()), Samples.options())
                .close();
        Files.delete(file());

        problem("key.missing", Optional.empty());
        problem("key.missing", Optional.of(keyring));
        assertThat(keyring.secrets).isEmpty();
        assertThat(file()).doesNotExist();
    }

    @Test
    void aVaultWithoutItsKeyIsALostKeyToo() throws IOException {
        Files.createDirectory(folder.resolve(FileVault.FOLDER));

        problem("key.missing", Optional.empty());
    }

    @Test
    void twoFirstStartsAgree() {
        assertThat(AtOnce.run(4, i -> keys(Optional.empty()).open().filePassword()))
                .hasSize(4)
                .containsOnly(keys(Optional.empty()).open().filePassword());
    }

    @Test
    void noKeyIsShown() {
        assertThat(keys(Optional.empty()).open().toString()).isEqualTo("StoreKey");
        assertThat(new KeyFile("n", "secret", "check").toString()).doesNotContain("secret");
        assertThat(new StorePlace.LocalFile(folder, "secret").toString()).doesNotContain("secret");
        assertThat(new StorePlace.Postgres("jdbc:x", "u", "secret").toString()).doesNotContain("secret");
    }

    private void problem(String key, Optional<Keyring> from) {
        assertThatThrownBy(() -> keys(from).open()).isInstanceOf(Problem.class).hasMessage(key);
    }

    private StoreKeys keys(Optional<Keyring> from) {
        return new StoreKeys(folder, from, new SecureRandom());
    }

    private Path file() {
        return folder.resolve(StoreKeys.FILE);
    }

    private static final class MapKeyring implements Keyring {
        private final Map<String, String> secrets = new HashMap<>();
        private boolean forgets;

        @Override
        public Optional<String> read(String name) {
            return forgets ? Optional.empty() : Optional.ofNullable(secrets.get(name));
        }

        @Override
        public boolean write(String name, String secret) {
            secrets.put(name, secret);
            return true;
        }
    }
}
