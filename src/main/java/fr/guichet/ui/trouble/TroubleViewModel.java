package fr.guichet.ui.trouble;

import fr.guichet.base.Problem;
import fr.guichet.ui.common.Words;
import java.nio.file.Path;

/** Why the data folder could not be opened. Nothing was changed in it. */
public final class TroubleViewModel {
    private final String sentence;
    private final String code;
    private final String place;
    private final Runnable retry;
    private final Runnable quit;

    public TroubleViewModel(Problem problem, Path data, Words words, Runnable retry, Runnable quit) {
        sentence = words.problem(problem);
        code = problem.code();
        place = data.toString();
        this.retry = retry;
        this.quit = quit;
    }

    void retry() {
        retry.run();
    }

    void quit() {
        quit.run();
    }

    public String getSentence() {
        return sentence;
    }

    public String getCode() {
        return code;
    }

    public String getPlace() {
        return place;
    }
}
