package fr.guichet.ui.revue;

import fr.guichet.domain.Classification;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Stage;
import fr.guichet.review.ReviewFile;
import fr.guichet.ui.common.Look;
import fr.guichet.ui.common.Looks;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which dossier is in hand, why it is here, what it was taken for, and whether somebody else has it. */
public final class HeadViewModel implements ViewModel {
    private final AtHand hand;
    private final Attention attention;
    private final UiTools tools;
    private final OpenFile file;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ObservableList<Look> reasons = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Taken>> taken = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What the dossier was taken for.
     *
     * @param state how sure, or who said so
     * @param why the words that decided; may be empty
     * @param doubtful a person must say so
     */
    public record Taken(String name, Look look, String state, String why, boolean doubtful) {}

    HeadViewModel(AtHand hand, Attention attention) {
        this.hand = hand;
        this.attention = attention;
        file = hand.file();
        tools = hand.tools();
        file.fileProperty().subscribe(this::show);
    }

    private void show(Optional<ReviewFile> now) {
        shown.set(now.isPresent());
        now.ifPresent(f -> {
            Dossier dossier = f.dossier();
            String who = dossier.party().name();
            title.set(who.isBlank() ? dossier.reference() : dossier.reference() + " · " + who);
            subtitle.set(dossier.subject() + " · "
                    + tools.words().say("channel." + dossier.channel().code()) + " · "
                    + tools.words().dateTime(dossier.receivedAt()));
            reasons.setAll(dossier.reasons().stream().sorted().map(Looks::of).toList());
            notice.set(notice(f));
            taken.set(Optional.of(taken(f)));
        });
    }

    private String notice(ReviewFile f) {
        Dossier dossier = f.dossier();
        if (f.lockedBy().isPresent()) {
            return tools.words()
                    .say(
                            "revue.locked",
                            f.lockedBy().get().holder(),
                            tools.words()
                                    .shortly(
                                            f.lockedBy().get().since(),
                                            tools.clock().instant()));
        }
        if (dossier.stage() != Stage.NEEDS_REVIEW) {
            return tools.words()
                    .say(
                            "revue.stage",
                            tools.words().say("stage." + dossier.stage().code()));
        }
        return dossier.reasons().contains(ReviewReason.STEP_FAILED)
                        && !dossier.note().isBlank()
                ? tools.words()
                        .say("revue.failed", tools.words().orElse("problem." + dossier.note(), "revue.failed.step"))
                : dossier.note();
    }

    private Taken taken(ReviewFile f) {
        Dossier dossier = f.dossier();
        Optional<Intent> intent = dossier.matter() == Matter.REQUEST ? dossier.intent() : Optional.empty();
        Look look = intent.map(Looks::of).orElse(Looks.of(dossier.matter()));
        Optional<Classification> said = intent.flatMap(i -> f.classification().filter(c -> c.intent() == i));
        boolean doubtful = file.isMine()
                && (dossier.matter() == Matter.UNKNOWN || dossier.reasons().contains(ReviewReason.INTENT_DOUBTFUL));
        return new Taken(
                tools.words().say(look.text()),
                look,
                said.map(this::state).orElse(""),
                said.map(this::why).orElse(""),
                doubtful);
    }

    private String state(Classification said) {
        return said.isHuman()
                ? tools.words().say("revue.intent.person")
                : tools.words().say("revue.intent.sure", tools.words().percent(said.confidence()));
    }

    private String why(Classification said) {
        String words = said.rationale().stream().limit(6).collect(Collectors.joining(", "));
        String others = said.secondary().stream()
                .map(i -> tools.words().say("intent." + i.code()))
                .collect(Collectors.joining(", "));
        String because = words.isEmpty() ? "" : tools.words().say("revue.intent.words", words);
        return others.isEmpty() ? because : (because + "\n" + tools.words().say("revue.intent.others", others)).strip();
    }

    /** Says that it was taken for the right thing; where nothing was said yet, asks what it is. */
    void confirm() {
        Optional<Intent> intent =
                file.fileProperty().get().flatMap(f -> f.dossier().intent());
        if (intent.isEmpty() || !isDoubtful()) {
            reclassify();
        } else {
            attention.next();
            file.act(id -> hand.review().reclassify(id, intent.get(), hand.me()), () -> {}, tools.dialogs()::problem);
        }
    }

    /** Asks what the request is. */
    public void reclassify() {
        if (file.isMine()) {
            hand.panel()
                    .ask(hand.forms()
                            .reclassify(
                                    intent -> change(id -> hand.review().reclassify(id, intent, hand.me())),
                                    () -> change(id -> hand.review().takeAsInvoice(id, hand.me()))));
        }
    }

    private void change(Function<DossierId, ReviewFile> how) {
        file.act(how, () -> {}, tools.dialogs()::problem);
        file.afterwards(attention::first);
    }

    boolean isDoubtful() {
        return taken.get().filter(Taken::doubtful).isPresent();
    }

    public String getTitle() {
        return title.get();
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public String getSubtitle() {
        return subtitle.get();
    }

    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    /** What the person must know before deciding; may be empty. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public String getNotice() {
        return notice.get();
    }

    /** Why it waits for a person. */
    public ObservableList<Look> getReasons() {
        return reasons;
    }

    public ReadOnlyObjectProperty<Optional<Taken>> takenProperty() {
        return taken.getReadOnlyProperty();
    }

    public boolean isShown() {
        return shown.get();
    }

    public BooleanProperty shownProperty() {
        return shown;
    }
}
