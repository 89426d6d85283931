package fr.guichet.testing;

import fr.guichet.domain.FieldName;
import fr.guichet.engine.openpdf.demo.Bill;
import java.util.EnumMap;
import java.util.Map;

/** What a made bill prints, field by field. */
final class SampleTruth {
    private SampleTruth() {}

    static Map<FieldName, String> of(Bill bill) {
        Map<FieldName, String> truth = new EnumMap<>(FieldName.class);
        truth.put(FieldName.SUPPLIER, bill.supplier().name());
        truth.put(FieldName.SUPPLIER_SIREN, bill.supplier().siren());
        truth.put(FieldName.SUPPLIER_VAT, bill.supplier().vat());
        truth.put(FieldName.CUSTOMER_NAME, bill.client().addressed());
        truth.put(FieldName.CUSTOMER_REF, bill.client().reference());
        truth.put(FieldName.CONTRACT_REF, bill.client().contract());
        truth.put(FieldName.INVOICE_NUMBER, bill.number());
        truth.put(FieldName.ISSUE_DATE, bill.issue().toString());
        truth.put(FieldName.DUE_DATE, bill.due().toString());
        truth.put(FieldName.PERIOD_START, bill.from().toString());
        truth.put(FieldName.PERIOD_END, bill.to().toString());
        truth.put(FieldName.TOTAL_HT, bill.ht().toPlainString());
        truth.put(FieldName.TOTAL_VAT, bill.vat().toPlainString());
        truth.put(FieldName.TOTAL_TTC, bill.ttc().toPlainString());
        truth.put(FieldName.AMOUNT_DUE, bill.toPay().toPlainString());
        truth.put(FieldName.CURRENCY, "EUR");
        truth.put(FieldName.READING, "releve");
        supply(bill, truth);
        payment(bill, truth);
        return truth;
    }

    private static void supply(Bill bill, Map<FieldName, String> truth) {
        truth.put(
                FieldName.ENERGY,
                switch (bill.supply().energy()) {
                    case ELECTRICITY -> "electricite";
                    case GAS -> "gaz";
                    case DUAL -> "dual";
                });
        if (bill.supply().energy().hasElectricity()) {
            truth.put(FieldName.PDL, bill.supply().pdl());
            truth.put(FieldName.POWER_KVA, String.valueOf(bill.supply().kva()));
            truth.put(FieldName.TARIFF_OPTION, bill.supply().isPeakAndLow() ? "HP-HC" : "Base");
        }
        if (bill.supply().energy().hasGas()) {
            truth.put(FieldName.PCE, bill.supply().pce());
        }
        if (bill.supply().registers().size() == 1) {
            truth.put(FieldName.KWH_TOTAL, bill.kwh().toPlainString());
        }
    }

    private static void payment(Bill bill, Map<FieldName, String> truth) {
        if (bill.isDebited()) {
            truth.put(FieldName.ICS, bill.supplier().ics());
            truth.put(FieldName.MANDATE_REF, bill.mandate());
        } else {
            truth.put(FieldName.IBAN, bill.iban());
        }
    }
}
