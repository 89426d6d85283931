package fr.guichet.app;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the program starts: the window, or with a subcommand no window. Not a JavaFX Application itself: on the class path
 * such a main class would not start.
 */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        Places places = Places.ofThisMachine();
        Logs.into(places.data());
        if (isForTheWindow(arguments)) {
            Desktop.launch(Desktop.class, arguments);
        } else {
            System.exit(new Cli(places, System.out, System.err).run(arguments));
        }
    }

    /** The window takes nothing, its own options, or files to be taken in. */
    private static boolean isForTheWindow(String[] arguments) {
        return arguments.length == 0
                || DesktopOptions.isOption(arguments[0])
                || !Cli.isCommand(arguments[0]) && Files.exists(Path.of(arguments[0]));
    }
}
