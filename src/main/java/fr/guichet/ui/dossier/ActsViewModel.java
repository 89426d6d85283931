package fr.guichet.ui.dossier;

import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Person;
import fr.guichet.ui.common.Dialogs.Question;
import fr.guichet.ui.common.Navigator;
import fr.guichet.ui.common.Rejections;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** What can be done with the dossier: the one sensible thing, and the others. Reasons are asked for, undo is offered. */
public final class ActsViewModel implements ViewModel {
    private final DossierSources sources;
    private final Navigator navigator;
    private final UiTools tools;
    private final DossierId id;
    private final ReadOnlyObjectWrapper<Act> next = new ReadOnlyObjectWrapper<>(Act.NEXT);
    private final ReadOnlyStringWrapper why = new ReadOnlyStringWrapper("");
    private final Map<Act, BooleanProperty> off = new EnumMap<>(Act.class);
    private String reference = "";
    private Optional<String> assignee = Optional.empty();

    public ActsViewModel(DossierSources sources, Navigator navigator, UiTools tools, DossierId id) {
        this.sources = sources;
        this.navigator = navigator;
        this.tools = tools;
        this.id = id;
        for (Act act : Act.values()) {
            off.put(act, new SimpleBooleanProperty(true));
        }
    }

    void show(Loaded loaded) {
        Dossier dossier = loaded.dossier();
        reference = dossier.reference();
        assignee = dossier.assignee();
        next.set(Act.sensible(dossier));
        off.forEach((act, is) ->
                is.set(!act.makesSense(dossier) || reason(act, loaded).isPresent()));
        why.set(reason(next.get(), loaded).orElse(""));
    }

    /** Why something that would make sense cannot be done now. */
    private Optional<String> reason(Act act, Loaded loaded) {
        if (act.isHarmless()) {
            return Optional.empty();
        }
        return loaded.lockedBy()
                .map(lock -> tools.words().say("dossier.locked", lock.holder()))
                .or(() -> loaded.job()
                        .filter(job -> act != Act.ASSIGN)
                        .map(job -> tools.words().say("dossier.working")));
    }

    public void runNext() {
        run(next.get());
    }

    /** Does it, where it can be done now. */
    public void run(Act act) {
        if (offProperty(act).get()) {
            if (!why.get().isEmpty()) {
                tools.dialogs().toast(why.get());
            }
            return;
        }
        switch (act) {
            case REVIEW -> navigator.go(new Route.Revue(Optional.of(id)));
            case NEXT -> navigator.go(new Route.Revue(Optional.empty()));
            case READ_AGAIN -> work(() -> sources.acts().readAgain(id, me()), "dossier.told.read_again");
            case REOPEN -> work(() -> sources.acts().reopen(id, me()), "dossier.told.reopened");
            case ASSIGN -> assign();
            case CLOSE -> end();
            case SEND_BACK -> sendBack();
            case REJECT -> reject();
        }
    }

    private void assign() {
        Optional<String> before = assignee;
        Runnable undo = () -> work(() -> sources.acts().assign(id, before, me()), "dossier.told.undone");
        undoable(() -> sources.acts().assign(id, Optional.of(me().name()), me()), "dossier.told.assigned", undo);
    }

    private void end() {
        tools.dialogs()
                .confirm(
                        question("dossier.ask.close", "dossier.ask.close.text", "dossier.act.close", false),
                        () -> work(() -> sources.acts().close(id, me()), "dossier.told.closed"));
    }

    private void sendBack() {
        tools.dialogs()
                .askReason(
                        question("dossier.ask.send_back", "dossier.ask.send_back.text", "dossier.act.send_back", false),
                        List.of(),
                        reason -> undoable(
                                () -> sources.review().escalate(id, reason, me()),
                                "dossier.told.sent_back",
                                this::takeBack));
    }

    private void reject() {
        var reasons = new Rejections(tools.words());
        tools.dialogs()
                .askReason(
                        question("dossier.ask.reject", "dossier.ask.reject.text", "dossier.ask.reject.action", true),
                        reasons.suggestions(),
                        typed -> {
                            var given = reasons.given(typed);
                            undoable(
                                    () -> sources.review().reject(id, given.reason(), given.note(), me()),
                                    "dossier.told.rejected",
                                    this::takeBack);
                        });
    }

    private Question question(String title, String detail, String action, boolean danger) {
        return new Question(
                tools.words().say(title, reference),
                tools.words().say(detail),
                tools.words().say(action),
                danger);
    }

    private void takeBack() {
        work(() -> sources.review().takeBack(id, me()), "dossier.told.undone");
    }

    private Person me() {
        return sources.person();
    }

    // neither is dropped when the screen is left: what was done is told in the window

    private void work(Runnable work, String told) {
        run(work, () -> tools.dialogs().toast(tools.words().say(told, reference)));
    }

    private void undoable(Runnable work, String told, Runnable undo) {
        run(work, () -> tools.dialogs().undo(tools.words().say(told, reference), undo));
    }

    private void run(Runnable work, Runnable then) {
        tools.tasks()
                .run(
                        () -> {
                            work.run();
                            return true;
                        },
                        done -> then.run(),
                        tools.dialogs()::problem);
    }

    public ReadOnlyObjectProperty<Act> nextProperty() {
        return next.getReadOnlyProperty();
    }

    /** Why the next thing cannot be done now; empty where it can. */
    public String getWhy() {
        return why.get();
    }

    public ReadOnlyStringProperty whyProperty() {
        return why.getReadOnlyProperty();
    }

    /** True where an act makes no sense now. */
    public ReadOnlyBooleanProperty offProperty(Act act) {
        return Optional.ofNullable(off.get(act)).orElseThrow();
    }
}
