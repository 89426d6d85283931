package fr.guichet.ui.common;

import java.util.List;
import java.util.Map;

/** The controller of a whole screen. */
public interface Screen {
    ViewModel getVm();

    /** The controllers of the views it includes; they share its view model or one that it closes. */
    default List<Object> parts() {
        return List.of();
    }

    /** What the commands do while this screen is shown, besides those that hold everywhere. */
    default Map<Commands, Runnable> commands() {
        return Map.of();
    }

    /** The screen is in the window; put the focus where the work begins. */
    default void shown() {}
}
