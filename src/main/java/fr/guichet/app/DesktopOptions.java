package fr.guichet.app;

import java.nio.file.Path;
import java.util.List;

/**
 * How the window was started.
 *
 * @param warmUp shows itself once and ends: the start-up cache is recorded from that
 * @param timeToWindow says on standard output when the window could be used, in nanoseconds of the epoch, and ends
 * @param files to be taken in
 */
record DesktopOptions(boolean warmUp, boolean timeToWindow, List<Path> files) {
    private static final String WARM_UP = "--warm-up";
    private static final String TIME = "--time-to-window";

    static DesktopOptions of(List<String> arguments) {
        return new DesktopOptions(
                arguments.contains(WARM_UP),
                arguments.contains(TIME),
                arguments.stream().filter(a -> !isOption(a)).map(Path::of).toList());
    }

    /** Neither a first start is asked for nor anything waited for. */
    boolean isMeasuring() {
        return warmUp || timeToWindow;
    }

    static boolean isOption(String argument) {
        return argument.equals(WARM_UP) || argument.equals(TIME);
    }
}
