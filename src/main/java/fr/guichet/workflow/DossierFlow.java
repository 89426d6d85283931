package fr.guichet.workflow;

import static fr.guichet.domain.Stage.CLOSED;
import static fr.guichet.domain.Stage.CONSENTED;
import static fr.guichet.domain.Stage.CONTRACT_READY;
import static fr.guichet.domain.Stage.PAID;
import static fr.guichet.domain.Stage.READ;
import static fr.guichet.domain.Stage.RECEIVED;
import static fr.guichet.domain.Stage.SIGNED;
import static fr.guichet.domain.Stage.SIGNING;
import static fr.guichet.domain.Stage.UNDERSTOOD;
import static fr.guichet.domain.Stage.VERIFIED;

import fr.guichet.domain.Dossier;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import fr.guichet.domain.Stage;
import fr.guichet.domain.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which matters walk how far, and by when an answer is due. Not every dossier needs a contract: a meter reading ends
 * verified. The times are the legal ones where there is one, else the supplier's usual practice.
 */
public final class DossierFlow {
    private static final List<Stage> CHECKED = List.of(RECEIVED, READ, UNDERSTOOD, VERIFIED, CLOSED);
    private static final List<Stage> CONTRACT =
            List.of(RECEIVED, READ, UNDERSTOOD, VERIFIED, CONSENTED, CONTRACT_READY, SIGNING, SIGNED, PAID, CLOSED);

    /**
     * @param stages in their order
     * @param within calendar time from receipt to the answer
     * @param legal a text fixes the time, else it is practice
     */
    private record Walk(List<Stage> stages, Duration within, boolean legal) {}

    private DossierFlow() {}

    /** The stages such a matter goes through when nothing stands in its way. */
    public static List<Stage> path(Matter matter, Optional<Intent> intent) {
        return walk(matter, intent).stages();
    }

    /** When the customer must have an answer. */
    public static Instant due(Dossier dossier, Urgency urgency) {
        Duration usual = walk(dossier.matter(), dossier.intent()).within();
        Duration within = switch (urgency) {
            case CRITICAL -> Duration.ZERO;
            case HIGH -> usual.compareTo(Duration.ofDays(1)) > 0 ? Duration.ofDays(1) : usual;
            case NORMAL, LOW -> usual;
        };
        return dossier.receivedAt().plus(within);
    }

    /** True where the law, not habit, says by when. */
    public static boolean isLegal(Matter matter, Optional<Intent> intent) {
        return walk(matter, intent).legal();
    }

    private static Walk walk(Matter matter, Optional<Intent> intent) {
        return matter == Matter.REQUEST && intent.isPresent() ? walk(intent.get()) : practice(CHECKED, 2);
    }

    private static Walk walk(Intent intent) {
        return switch (intent) {
            // switching takes 21 days at most: Code de la consommation L224-14
            case NEW_CONTRACT -> legal(CONTRACT, 21);
            case MOVE_IN -> practice(CONTRACT, 2);
            case HOLDER_CHANGE, TARIFF_CHANGE -> practice(CONTRACT, 5);
            case POWER_CHANGE, OTHER -> practice(CHECKED, 5);
            // takes effect on the chosen date, within 30 days: L224-14
            case MOVE_OUT -> legal(CHECKED, 30);
            case METER_READING -> practice(CHECKED, 2);
            // before the mediator can be called upon, two months pass: arrêté du 18 avril 2012, art. 10
            case BILLING_DISPUTE, COMPLAINT -> practice(CHECKED, 10);
            case PAYMENT_PLAN -> practice(CHECKED, 5);
            case BANK_DETAILS -> practice(CHECKED, 3);
            // arrêté du 18 avril 2012, art. 14
            case REFUND -> legal(CHECKED, 15);
            case DOCUMENT_REQUEST -> practice(CHECKED, 1);
            case OUTAGE_EMERGENCY -> practice(CHECKED, 0);
            case CONNECTION -> practice(CHECKED, 10);
            // repayment within 14 days: L221-24
            case WITHDRAWAL -> legal(CHECKED, 14);
            // one month: RGPD art. 12-3
            case DATA_PRIVACY -> legal(CHECKED, 30);
        };
    }

    private static Walk practice(List<Stage> stages, int days) {
        return new Walk(stages, Duration.ofDays(days), false);
    }

    private static Walk legal(List<Stage> stages, int days) {
        return new Walk(stages, Duration.ofDays(days), true);
    }
}
