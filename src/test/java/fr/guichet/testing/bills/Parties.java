package fr.guichet.testing.bills;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Invented sellers and buyers. */
final class Parties {
    private static final List<String> SUPPLIERS = List.of(
            "Helvoria Énergies",
            "Brise & Cie",
            "Régie d'Électricité de Saint-Aubrac",
            "Novélec",
            "Ampéris",
            "Gaz de l'Estuaire",
            "Coop'Watt",
            "Voltéo",
            "Énergie du Val d'Orne",
            "Électricité de Brume",
            "Octave Énergie",
            "Mentha",
            "TERRE & FLAMME",
            "Compagnie Générale du Courant");
    private static final List<String> FORMS =
            List.of("SA", "SAS", "SASU", "SARL", "Société anonyme", "SCIC SA", "S.A.");
    private static final List<String> PEOPLE = List.of(
            "M. Bastien Crouzille",
            "Mme Ophélie Van den Brouck",
            "Monsieur Tancrède Le Goaziou",
            "Mme et M. Pélissanne",
            "ROUVEYROL Ninon",
            "Madame Sylviane D'Arcueil",
            "M. OU MME QUINTRIC Yves");
    private static final List<String> FIRMS = List.of(
            "SARL Boulangerie du Beffroi",
            "Cabinet Vaucresse & Associés",
            "SCI Les Tilleuls",
            "EURL Menuiserie Talhouarn",
            "Commune de Vézalan",
            "Syndicat des copropriétaires Résidence Arpège");
    private static final List<String> STREETS = List.of(
            "12 rue des Fontaines",
            "3 bis avenue du Général Leclerc",
            "48, boulevard de la Mairie",
            "Lieu-dit Kervaon",
            "7 impasse du Moulin Vieux",
            "115 chemin de la Combe",
            "ZA des Bruyères");
    private static final List<String> CITIES = List.of(
            "29997 Plouvaden",
            "69996 Saint-Clair-le-Vieux",
            "33998 VILLARDONNE",
            "59994 MARQUENOY CEDEX",
            "13992 Roquevaire-les-Pins",
            "75999 PARIS");

    private Parties() {}

    static String supplier(Random random) {
        return Style.pick(random, SUPPLIERS);
    }

    static String customer(Random random, boolean firm) {
        return Style.pick(random, firm ? FIRMS : PEOPLE);
    }

    static void put(Map<String, String> values, String prefix, Random random) {
        String city = Style.pick(random, CITIES);
        values.put(prefix + "street", Style.pick(random, STREETS));
        values.put(prefix + "city", city);
        values.put(prefix + "town", city.substring(6));
        values.put(prefix + "form", Style.pick(random, FORMS));
        values.put(prefix + "capital", (1 + random.nextInt(90)) + " " + (100 + random.nextInt(900)) + " 000");
    }
}
