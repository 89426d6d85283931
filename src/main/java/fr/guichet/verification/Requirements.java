package fr.guichet.verification;

import static fr.guichet.domain.DocumentKind.BANK_DETAILS;
import static fr.guichet.domain.DocumentKind.IDENTITY;
import static fr.guichet.domain.DocumentKind.PROOF_OF_ADDRESS;
import static fr.guichet.domain.FieldName.ADDRESS;
import static fr.guichet.domain.FieldName.CONTRACT_REF;
import static fr.guichet.domain.FieldName.CUSTOMER_REF;
import static fr.guichet.domain.FieldName.DATE;
import static fr.guichet.domain.FieldName.IBAN;
import static fr.guichet.domain.FieldName.INVOICE_NUMBER;
import static fr.guichet.domain.FieldName.METER_INDEX;
import static fr.guichet.domain.FieldName.NAME;
import static fr.guichet.domain.FieldName.PCE;
import static fr.guichet.domain.FieldName.PDL;

import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a matter cannot do without: values, values of which one is enough, documents. The usual practice of suppliers;
 * the law fixes none of it, so the list holds what nobody could work without and not what would be nice to have.
 */
final class Requirements {
    /** Any of these finds the contract. */
    private static final Set<FieldName> CONTRACT = EnumSet.of(PDL, PCE, CUSTOMER_REF, CONTRACT_REF, INVOICE_NUMBER);
    /** Any of these finds the premises. */
    private static final Set<FieldName> PREMISES = EnumSet.of(PDL, PCE, ADDRESS);

    private static final Set<FieldName> INVOICE =
            EnumSet.of(FieldName.SUPPLIER, FieldName.INVOICE_NUMBER, FieldName.ISSUE_DATE, FieldName.TOTAL_TTC);

    /** @param oneOf sets of which each needs one value at the least */
    private record Need(Set<FieldName> fields, List<Set<FieldName>> oneOf, Set<DocumentKind> documents) {}

    private Requirements() {}

    static Set<FieldName> fields(Matter matter, Optional<Intent> intent) {
        return switch (matter) {
            case INVOICE -> INVOICE;
            case REQUEST -> intent.map(i -> of(i).fields()).orElse(Set.of());
            case UNKNOWN -> Set.of();
        };
    }

    static List<Set<FieldName>> oneOf(Matter matter, Optional<Intent> intent) {
        return matter == Matter.REQUEST ? intent.map(i -> of(i).oneOf()).orElse(List.of()) : List.of();
    }

    static Set<DocumentKind> documents(Intent intent) {
        return of(intent).documents();
    }

    private static Need of(Intent intent) {
        return switch (intent) {
            case NEW_CONTRACT -> need(Set.of(NAME), List.of(PREMISES), Set.of(BANK_DETAILS));
            case MOVE_IN -> need(Set.of(NAME, DATE), List.of(PREMISES), Set.of(IDENTITY, PROOF_OF_ADDRESS));
            case MOVE_OUT -> need(Set.of(NAME, DATE), List.of(CONTRACT), Set.of());
            case HOLDER_CHANGE -> need(Set.of(NAME, DATE), List.of(CONTRACT), Set.of(IDENTITY));
            case METER_READING -> need(Set.of(METER_INDEX), List.of(CONTRACT), Set.of());
            case BANK_DETAILS -> need(Set.of(NAME, IBAN), List.of(CONTRACT), Set.of(BANK_DETAILS));
            case REFUND -> need(Set.of(NAME), List.of(CONTRACT), Set.of(BANK_DETAILS));
            case CONNECTION -> need(Set.of(NAME, ADDRESS), List.of(), Set.of());
            case TARIFF_CHANGE, POWER_CHANGE, PAYMENT_PLAN, DOCUMENT_REQUEST, BILLING_DISPUTE, WITHDRAWAL ->
                need(Set.of(NAME), List.of(CONTRACT), Set.of());
            case COMPLAINT, DATA_PRIVACY -> need(Set.of(NAME), List.of(), Set.of());
            // whoever smells gas is helped before anything is asked
            case OUTAGE_EMERGENCY, OTHER -> need(Set.of(), List.of(), Set.of());
        };
    }

    private static Need need(Set<FieldName> fields, List<Set<FieldName>> oneOf, Set<DocumentKind> documents) {
        return new Need(fields, oneOf, documents);
    }
}
