package fr.guichet.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every value Guichet looks for. The code is its name on the command line, in the store and in the texts. */
public enum FieldName {
    // of an invoice
    SUPPLIER(FieldType.NAME),
    SUPPLIER_SIREN(FieldType.IDENTIFIER),
    SUPPLIER_VAT(FieldType.IDENTIFIER),
    CUSTOMER_NAME(FieldType.NAME),
    CUSTOMER_REF(FieldType.IDENTIFIER),
    CONTRACT_REF(FieldType.IDENTIFIER),
    INVOICE_NUMBER(FieldType.IDENTIFIER),
    ISSUE_DATE(FieldType.DATE),
    DUE_DATE(FieldType.DATE),
    PERIOD_START(FieldType.DATE),
    PERIOD_END(FieldType.DATE),
    /** electricite, gaz or dual. */
    ENERGY(FieldType.CODE),
    /** 14 digits; several where a bill has several points. */
    PDL(FieldType.IDENTIFIER),
    PCE(FieldType.IDENTIFIER),
    POWER_KVA(FieldType.NUMBER),
    /** Base, HP-HC, Tempo, EJP. */
    TARIFF_OPTION(FieldType.CODE),
    KWH_TOTAL(FieldType.NUMBER),
    KWH_HP(FieldType.NUMBER),
    KWH_HC(FieldType.NUMBER),
    /** releve or estime. */
    READING(FieldType.CODE),
    TOTAL_HT(FieldType.MONEY),
    TOTAL_VAT(FieldType.MONEY),
    TOTAL_TTC(FieldType.MONEY),
    AMOUNT_DUE(FieldType.MONEY),
    /** ISO 4217. */
    CURRENCY(FieldType.CODE),
    IBAN(FieldType.IBAN),
    ICS(FieldType.IDENTIFIER),
    MANDATE_REF(FieldType.IDENTIFIER),
    // of a request
    NAME(FieldType.NAME),
    EMAIL(FieldType.EMAIL),
    PHONE(FieldType.PHONE),
    AMOUNT_EUR(FieldType.MONEY),
    METER_INDEX(FieldType.TEXT),
    DATE(FieldType.DATE),
    ADDRESS(FieldType.ADDRESS),
    POSTCODE(FieldType.IDENTIFIER);

    private final FieldType type;

    FieldName(FieldType type) {
        this.type = type;
    }

    public FieldType type() {
        return type;
    }

    /** True for the identifiers of a point of delivery, of which one document may bear several. */
    public boolean isList() {
        return this == PDL || this == PCE;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FieldName> ofCode(String code) {
        return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
    }
}
