package fr.guichet.intake;

import fr.guichet.base.Changes;
import fr.guichet.base.Jobs;
import fr.guichet.base.Problem;
import fr.guichet.base.Progress;
import fr.guichet.domain.Content;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Matter;
import fr.guichet.domain.MediaKind;
import fr.guichet.domain.Party;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes in what people bring: decides by content, refuses with a reason, makes a dossier of each thing. What it answered is
 * on the disk; what it was cut off from can simply be brought again, and what is in already is told as a duplicate.
 * Thread-safe.
 */
public final class IntakeService {
    /** The kind of the job that every new dossier is given; its key is the dossier's id. */
    public static final String JOB = "dossier";

    private final Changes<IntakeOutcome> received = new Changes<>();
    private final IntakeContext context;
    private final Intake intake;

    public IntakeService(IntakeStore store, IntakeEngines engines, Jobs jobs, IntakeContext context) {
        this.context = context;
        var register = new Register(store, jobs, context);
        var examiner = new Examiner(engines, context);
        intake = new Intake(register, examiner, new Acceptance(register, examiner), context.limits());
    }

    /** Takes in everything of the batch. A bad file never stops the others; a cancelled batch ends between two files. */
    public List<IntakeOutcome> receive(Batch batch, Progress progress) {
        List<IntakeOutcome> outcomes = new ArrayList<>();
        new FileIntake(intake, batch, outcome -> {
                    outcomes.add(outcome);
                    received.publish(outcome);
                })
                .run(progress);
        return outcomes;
    }

    /** Takes in a text; the same text twice is shown as a duplicate. */
    public IntakeOutcome receive(PastedRequest request, String who) {
        return receive(request, who, false);
    }

    /**
     * Takes in a text.
     *
     * @param keepDuplicates even where the same text is already there
     * @throws Problem {@code intake.text.empty}, {@code intake.size} or {@code intake.pages}: nothing is listed, the person
     *     still has the text
     */
    public IntakeOutcome receive(PastedRequest request, String who, boolean keepDuplicates) {
        if (request.text().isBlank()) {
            throw new Problem("intake.text.empty");
        }
        String text = plain(request.text());
        String name = context.texts().get("intake.pasted.file");
        Item item = Item.of(subject(request, text), name, text.getBytes(StandardCharsets.UTF_8));
        intake.examiner().checkSize(item.bytes().length);
        intake.examiner().pages(item, MediaKind.TEXT);
        Content content = intake.register().keep(item, MediaKind.TEXT);
        var outcome = intake.register()
                .open(
                        dossier(request, item, content),
                        new Batch(List.of(), false, request.channel(), keepDuplicates, who),
                        List.of());
        received.publish(outcome);
        return outcome;
    }

    /** Told of every outcome as soon as it is certain. */
    public Changes<IntakeOutcome> received() {
        return received;
    }

    private static NewDossier dossier(PastedRequest request, Item item, Content content) {
        return new NewDossier(
                item.told(),
                item.told(),
                request.channel(),
                Matter.REQUEST,
                Party.UNKNOWN,
                List.of(new NewDossier.Paper(List.of(content), DocumentKind.REQUEST)),
                request.typed());
    }

    private static String subject(PastedRequest request, String text) {
        String line =
                request.subject().isBlank() ? text.strip().lines().findFirst().orElse("") : request.subject();
        return FileNames.line(line);
    }

    /** The text as it is kept: line ends of one kind, nothing that no one can type. */
    private static String plain(String pasted) {
        return FileNames.wellFormed(
                pasted.replace("\r\n", "\n").replace('\r', '\n').replace("\0", ""));
    }
}
