package fr.guichet.workflow;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.BillLine;
import fr.guichet.domain.Classification;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Thresholds;
import fr.guichet.domain.VatRow;
import fr.guichet.domain.ports.Documents;
import fr.guichet.extraction.ExtractionService;
import fr.guichet.review.Checks;
import fr.guichet.verification.Case;
import fr.guichet.verification.VerificationService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What review and the steps ask of verification: the same judgement, whoever asks. */
public final class FlowChecks implements Checks {
    private final VerificationService verification;
    private final ExtractionService extraction;
    private final Documents documents;
    private final Clock clock;
    private final Doubts doubts;

    public FlowChecks(
            VerificationService verification,
            ExtractionService extraction,
            Documents documents,
            Clock clock,
            Thresholds thresholds) {
        this.verification = verification;
        this.extraction = extraction;
        this.documents = documents;
        this.clock = clock;
        doubts = new Doubts(thresholds);
    }

    @Override
    public Verdict verify(Dossier dossier, Optional<Classification> classification, List<Field> fields) {
        List<Anomaly> anomalies = verification.verify(caseOf(dossier, fields));
        Set<ReviewReason> reasons = EnumSet.noneOf(ReviewReason.class);
        reasons.addAll(doubts.of(dossier, classification, fields, required(dossier.matter(), dossier.intent())));
        reasons.addAll(doubts.of(anomalies));
        return new Verdict(anomalies, reasons);
    }

    /** The lines of an invoice are not kept: the same reading gives the same lines, at any time. */
    private Case caseOf(Dossier dossier, List<Field> fields) {
        Papers papers = Papers.of(dossier, documents, extraction);
        List<BillLine> lines = dossier.matter() == Matter.INVOICE
                ? papers.invoices()
                        .flatMap(p -> p.extraction().stream())
                        .flatMap(e -> e.lines().stream())
                        .toList()
                : List.of();
        List<VatRow> vatRows = dossier.matter() == Matter.INVOICE
                ? papers.invoices()
                        .flatMap(p -> p.extraction().stream())
                        .flatMap(e -> e.vatRows().stream())
                        .toList()
                : List.of();
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return new Case(dossier.matter(), dossier.intent(), fields, papers.documents(), lines, vatRows, today);
    }

    @Override
    public Set<FieldName> required(Matter matter, Optional<Intent> intent) {
        return verification.required(matter, intent);
    }

    @Override
    public Optional<String> normalise(FieldName name, String typed) {
        return verification.normalise(name, typed);
    }
}
