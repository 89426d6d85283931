package fr.guichet.verification;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.BillLine;
import fr.guichet.domain.Box;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Provenance;
import fr.guichet.domain.ReadingSource;
import fr.guichet.domain.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A case as the rules look at it. */
final class Facts {
    /** Under these the value may well not be what the document says: a doubt about the reading, not about the document. */
    private static final double SURE_TEXT = 0.3;

    private static final double SURE_OCR = 0.6;

    private final Case of;

    Facts(Case of) {
        this.of = of;
    }

    Case all() {
        return of;
    }

    /** The field where it has a value that is surely the document's or the person's. */
    Optional<Field> sure(FieldName name) {
        return sureOnes(name).findFirst();
    }

    Stream<Field> sureOnes(FieldName name) {
        return of.fields().stream().filter(f -> f.name() == name && !f.value().isBlank() && isSure(f));
    }

    boolean has(FieldName name) {
        return of.fields().stream().anyMatch(f -> f.name() == name && !f.value().isBlank());
    }

    Optional<LocalDate> date(FieldName name) {
        return sure(name).map(Field::value).flatMap(Facts::date);
    }

    Optional<BigDecimal> number(FieldName name) {
        return sure(name).map(Field::value).flatMap(Facts::number);
    }

    /** An energy bill, whose rules are not those of other invoices. */
    boolean isEnergyBill() {
        return has(FieldName.ENERGY) || has(FieldName.PDL) || has(FieldName.PCE);
    }

    boolean isCreditNote() {
        return of.documents().stream().anyMatch(d -> d.kind() == DocumentKind.CREDIT_NOTE)
                || number(FieldName.TOTAL_TTC).filter(n -> n.signum() < 0).isPresent();
    }

    /** True where at least one value was recognised from a picture: digits of lines may be misread. */
    boolean isRecognised() {
        return of.fields().stream()
                .anyMatch(
                        f -> f.provenance() instanceof Provenance.ReadFrom read && read.source() == ReadingSource.OCR);
    }

    Anomaly anomaly(String code, Severity severity, List<String> arguments, List<Field> fields) {
        return Anomaly.of(
                        code,
                        severity,
                        arguments,
                        fields.stream().map(Field::key).toList())
                .at(fields.stream().map(Field::box).flatMap(Optional::stream).toList());
    }

    Anomaly anomaly(String code, Severity severity, List<String> arguments, BillLine line) {
        return Anomaly.of(code, severity, arguments, List.of()).at(List.of(line.box()));
    }

    Anomaly anomaly(String code, Severity severity, List<String> arguments, Box place) {
        return Anomaly.of(code, severity, arguments, List.of()).at(List.of(place));
    }

    private static boolean isSure(Field field) {
        if (field.isHuman() || field.confirmation().isPresent()) {
            return true;
        }
        return !(field.provenance() instanceof Provenance.ReadFrom read)
                || field.confidence() >= (read.source() == ReadingSource.OCR ? SURE_OCR : SURE_TEXT);
    }

    static Optional<LocalDate> date(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Optional<BigDecimal> number(String plain) {
        try {
            return Optional.of(new BigDecimal(plain));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
