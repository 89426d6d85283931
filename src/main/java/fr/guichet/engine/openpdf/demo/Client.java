package fr.guichet.engine.openpdf.demo;

/**
 * A customer that does not exist.
 *
 * @param title "M.", "Mme"; empty for a company
 * @param town postcode and town
 * @param siret empty for a household
 */
public record Client(
        String title, String name, String street, String town, String reference, String contract, String siret) {
    public static Client household(
            String title, String name, String street, String town, String reference, String contract) {
        return new Client(title, name, street, town, reference, contract, "");
    }

    public boolean isCompany() {
        return !siret.isEmpty();
    }

    /** The two digits by which the grid's emergency number is told: 44 in 44000. */
    String department() {
        return town.substring(0, 2);
    }

    public String addressed() {
        return (title + " " + name).strip();
    }
}
