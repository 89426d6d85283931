package fr.guichet.ui.common;

import java.util.Optional;

/** The state behind one view. It lives exactly as long as its view: made with it, opened when shown, closed when left. */
public interface ViewModel extends AutoCloseable {
    /** The view is shown now; load what it needs, off the screen's thread. */
    default void open() {}

    /** The view is gone; stop listening and working. */
    @Override
    default void close() {}

    /** Where to come back to: the route with the filters and the place as they are now. Empty: as it was gone to. */
    default Optional<Route> here() {
        return Optional.empty();
    }
}
