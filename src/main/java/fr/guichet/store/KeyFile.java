package fr.guichet.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What {@code guichet.key} says, a line each.
 *
 * @param name of the key in the system's keyring
 * @param key in hexadecimal, empty where the keyring has it
 * @param check tells the right key from another without giving it away
 */
record KeyFile(String name, String key, String check) {
    boolean inFile() {
        return !key.isEmpty();
    }

    static KeyFile read(Path file) throws IOException {
        DurableFiles.onlyForOwner(file);
        Map<String, String> lines = new HashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                lines.put(line.substring(0, equals), line.substring(equals + 1).strip());
            }
        }
        return new KeyFile(
                lines.getOrDefault("name", ""), lines.getOrDefault("key", ""), lines.getOrDefault("check", ""));
    }

    /** On return it is on the disk, whole, and only its owner can read it. */
    void write(Path file) throws IOException {
        String text = "# Guichet: the key of the data in this folder. Without it nothing here can be read again.\n"
                + "name=" + name + "\nkey=" + key + "\ncheck=" + check + "\n";
        DurableFiles.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "KeyFile[" + name + "]";
    }
}
