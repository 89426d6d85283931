package fr.guichet.app;

/** Where the program starts. Not a JavaFX Application itself: on the class path such a main class would not start. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
