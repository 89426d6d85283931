package fr.guichet.ui.dossier;

import fr.guichet.domain.Dossier;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Stage;
import fr.guichet.workflow.DossierActs;
import java.util.List;
import java.util.Locale;

/** What a person can do with a dossier on its screen. */
public enum Act {
    REVIEW("mdi2f-file-document-edit-outline"),
    READ_AGAIN("mdi2r-refresh"),
    REOPEN("mdi2u-undo-variant"),
    SEND_BACK("mdi2a-arrow-up-bold-outline"),
    REJECT("mdi2c-close-circle-outline"),
    ASSIGN("mdi2a-account-plus-outline"),
    CLOSE("mdi2a-archive-check-outline"),
    NEXT("mdi2a-arrow-right-circle-outline");

    private final String icon;

    Act(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    public String textKey() {
        return "dossier.act." + name().toLowerCase(Locale.ROOT);
    }

    /** The one thing that it is sensible to do now. */
    static Act sensible(Dossier dossier) {
        return switch (dossier.stage()) {
            case RECEIVED, READ, UNDERSTOOD -> READ_AGAIN;
            case NEEDS_REVIEW -> dossier.reasons().contains(ReviewReason.STEP_FAILED) ? READ_AGAIN : REVIEW;
            case VERIFIED -> DossierActs.mayClose(dossier) ? CLOSE : NEXT;
            case WAITING_FOR_CUSTOMER -> REOPEN;
            case CONSENTED, CONTRACT_READY, SIGNING, SIGNED, PAID, CLOSED, REJECTED, WITHDRAWN -> NEXT;
        };
    }

    /** Those of the menu. */
    static List<Act> others() {
        return List.of(REVIEW, READ_AGAIN, REOPEN, SEND_BACK, ASSIGN, CLOSE, REJECT);
    }

    boolean makesSense(Dossier dossier) {
        Stage stage = dossier.stage();
        return switch (this) {
            case REVIEW -> stage == Stage.NEEDS_REVIEW;
            case READ_AGAIN -> DossierActs.mayReadAgain(stage);
            case REOPEN -> DossierActs.mayReopen(stage);
            case SEND_BACK, REJECT -> stage == Stage.NEEDS_REVIEW || stage == Stage.VERIFIED;
            case ASSIGN -> !stage.isFinal();
            case CLOSE -> DossierActs.mayClose(dossier);
            case NEXT -> true;
        };
    }

    /** It changes nothing, so that it may be done whoever has the dossier open. */
    boolean isHarmless() {
        return this == REVIEW || this == NEXT;
    }
}
