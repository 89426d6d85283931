package fr.guichet.engine.openpdf.demo;

import java.awt.Color;

/**
 * An energy supplier that does not exist.
 *
 * @param legal the form and capital of its legal line: "SAS au capital de 1 200 000 €"
 * @param town postcode and town
 * @param rcs town of its register
 */
public record Supplier(
        String name,
        String legal,
        String street,
        String town,
        String siren,
        String rcs,
        String web,
        String phone,
        String iban,
        String bic,
        String ics,
        Color brand,
        Design design) {
    /** Which drawing its bills have. */
    public enum Design {
        COLUMN,
        BAND,
        TABLE
    }

    public String vat() {
        return FictionalIds.vat(siren);
    }

    public String email() {
        return "service.clients@" + web.replaceFirst("^www\\.", "");
    }
}
