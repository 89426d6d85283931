package fr.guichet.ui.common.page;

import fr.guichet.domain.Box;
import fr.guichet.domain.Word;
import java.util.function.Consumer;

/** What a person does on the page, for the screen that shows it. A screen that does not care leaves them as they are. */
public final class PageEvents {
    private Consumer<Mark> mark = clicked -> {};
    private Consumer<Word> word = taken -> {};
    private Consumer<Box> region = drawn -> {};

    /** A box was clicked. */
    public void onMark(Consumer<Mark> does) {
        mark = does;
    }

    /** A word was clicked with Ctrl held. */
    public void onWord(Consumer<Word> does) {
        word = does;
    }

    /** A rectangle was drawn; in points of the page. */
    public void onRegion(Consumer<Box> does) {
        region = does;
    }

    void mark(Mark clicked) {
        mark.accept(clicked);
    }

    void word(Word taken) {
        word.accept(taken);
    }

    void region(Box drawn) {
        region.accept(drawn);
    }
}
