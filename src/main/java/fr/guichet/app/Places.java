package fr.guichet.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where things lie on this machine, after the habits of its system. */
record Places(Path settings, Path data, Path cache) {

    /**
     * @param environment the process's variables; {@code GUICHET_HOME} puts everything into one folder
     * @param home the user's home folder
     * @param system the operating system's name as Java tells it
     */
    static Places of(Map<String, String> environment, Path home, String system) {
        if (environment.containsKey("GUICHET_HOME")) {
            Path all = Path.of(environment.get("GUICHET_HOME"));
            return new Places(all.resolve("guichet.properties"), all.resolve("data"), all.resolve("cache"));
        }
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                    .resolve("Guichet");
            return new Places(local.resolve("guichet.properties"), local.resolve("data"), local.resolve("cache"));
        }
        if (os.startsWith("mac")) {
            Path support = home.resolve("Library/Application Support/Guichet");
            return new Places(
                    support.resolve("guichet.properties"),
                    support.resolve("data"),
                    home.resolve("Library/Caches/Guichet"));
        }
        return new Places(
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("guichet/guichet.properties"),
                folder(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                        .resolve("guichet"),
                folder(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve("guichet"));
    }

    static Places ofThisMachine() {
        return of(System.getenv(), Path.of(System.getProperty("user.home")), System.getProperty("os.name"));
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}
