package fr.guichet.ui;

import fr.guichet.ui.common.Screen;
import fr.guichet.ui.common.ViewModel;

/** A screen with nothing on it. */
public final class BlankScreen implements Screen {
    public static final String VIEW = "blank/blank";

    @Override
    public ViewModel getVm() {
        return new ViewModel() {};
    }
}
