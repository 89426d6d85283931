package fr.guichet.ui.reception;

import fr.guichet.base.Jobs;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.Refusal;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Stage;
import fr.guichet.domain.ports.Dossiers;
import fr.guichet.intake.IntakeOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes lines of what came in, and tells how far a dossier is. */
final class ArrivalMaker {
    private final Dossiers dossiers;

    ArrivalMaker(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    Arrival of(IntakeOutcome outcome, Instant now) {
        return switch (outcome) {
            case IntakeOutcome.Accepted a -> accepted(a.fileName(), a.dossier());
            case IntakeOutcome.Duplicate d ->
                new Arrival(
                        0,
                        d.fileName(),
                        now,
                        ArrivalState.DUPLICATE,
                        1,
                        -1,
                        Optional.empty(),
                        "",
                        d.existing().stream().flatMap(id -> copy(id).stream()).toList(),
                        Optional.of(d.sha256()));
            case IntakeOutcome.Refused r -> of(r.refusal());
        };
    }

    Arrival of(Refusal refusal) {
        return new Arrival(
                0,
                refusal.fileName(),
                refusal.at(),
                ArrivalState.REFUSED,
                1,
                -1,
                Optional.empty(),
                refusal.sentence(),
                List.of(),
                refusal.sha256());
    }

    Arrival of(DossierRow row) {
        String about = about(row.reference(), row.name());
        return new Arrival(
                0,
                row.subject(),
                row.receivedAt(),
                state(row.stage(), row.reasons()),
                step(row.stage()),
                -1,
                Optional.of(row.id()),
                about,
                List.of(),
                Optional.empty());
    }

    private static Arrival accepted(String name, Dossier dossier) {
        var line = new Arrival(
                0,
                name,
                dossier.receivedAt(),
                ArrivalState.ON_THE_WAY,
                1,
                -1,
                Optional.of(dossier.id()),
                "",
                List.of(),
                Optional.empty());
        return now(line, dossier);
    }

    /** The line with what the dossier is now. */
    static Arrival now(Arrival line, Dossier dossier) {
        return line.at(state(dossier.stage(), dossier.reasons()), step(dossier.stage()), -1)
                .about(about(dossier.reference(), dossier.party().name()));
    }

    /** The line while its job is at work. */
    static Arrival working(Arrival line, Jobs.Status status) {
        int step = switch (status.what()) {
            case "workflow.reading" -> 1;
            case "workflow.understanding" -> 2;
            case "workflow.verifying" -> 3;
            default -> line.state() == ArrivalState.ON_THE_WAY ? line.step() : 1;
        };
        return line.at(ArrivalState.ON_THE_WAY, step, status.done());
    }

    private Optional<Arrival.Copy> copy(DossierId id) {
        return dossiers.find(id).map(d -> new Arrival.Copy(id, d.reference()));
    }

    private static String about(String reference, String name) {
        return name.isBlank() ? reference : reference + " · " + name;
    }

    private static ArrivalState state(Stage stage, Set<ReviewReason> reasons) {
        return switch (stage) {
            case RECEIVED, READ, UNDERSTOOD -> ArrivalState.ON_THE_WAY;
            case NEEDS_REVIEW ->
                reasons.contains(ReviewReason.STEP_FAILED) ? ArrivalState.FAILED : ArrivalState.TO_REVIEW;
            case VERIFIED -> ArrivalState.VERIFIED;
            case CONSENTED, CONTRACT_READY, SIGNING, SIGNED, PAID, CLOSED, REJECTED, WAITING_FOR_CUSTOMER, WITHDRAWN ->
                ArrivalState.SETTLED;
        };
    }

    private static int step(Stage stage) {
        return switch (stage) {
            case RECEIVED -> 1;
            case READ -> 2;
            case UNDERSTOOD -> 3;
            default -> Arrival.STEPS;
        };
    }
}
