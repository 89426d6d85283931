package fr.guichet.ui.revue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the panel over the fields asks before an act: something to choose, something to write, or both.
 *
 * @param title what is about to happen
 * @param detail what it means; may be empty
 * @param prompt what can be written; empty where nothing can
 * @param choices what can be chosen, for what is written so far
 * @param first the first choice is taken unless another is
 * @param preview makes what will be sent out, off the screen's thread; empty where nothing is sent
 * @param action the button's verb
 * @param danger it sends something away
 * @param act what to do; empty while something is lacking
 */
public record ActForm(
        String title,
        String detail,
        String prompt,
        Function<String, List<Choice>> choices,
        boolean first,
        Function<Pick, Optional<Supplier<String>>> preview,
        String action,
        boolean danger,
        Function<Pick, Optional<Runnable>> act) {

    /**
     * One line to choose.
     *
     * @param detail beside the label; may be empty
     * @param value what it stands for
     */
    public record Choice(String label, String detail, Object value) {
        public static Choice of(String label) {
            return new Choice(label, "", label);
        }
    }

    /** What was chosen and written. */
    public record Pick(Optional<Choice> choice, String text) {
        /** What was written, else the chosen line's label. */
        public String words() {
            return text.isBlank() ? choice.map(Choice::label).orElse("") : text.strip();
        }

        <T> Optional<T> value(Class<T> type) {
            return choice.map(Choice::value).filter(type::isInstance).map(type::cast);
        }
    }
}
