package fr.guichet.testing;

import fr.guichet.engine.openpdf.demo.Client;
import fr.guichet.engine.openpdf.demo.Energy;
import fr.guichet.engine.openpdf.demo.FictionalIds;
import fr.guichet.engine.openpdf.demo.Supplier;
import fr.guichet.engine.openpdf.demo.Supply;
import fr.guichet.engine.openpdf.demo.Supply.Register;
import java.awt.Color;
import java.util.List;
import java.util.Random;

/** People, companies and supplies drawn by lot; none exists. */
final class SampleCast {
    private static final List<String> FIRST = List.of(
            "Maëlys",
            "Théo",
            "Jeanne",
            "Karim",
            "Odile",
            "Renaud",
            "Fatou",
            "Gwenaëlle",
            "Luc",
            "Irène",
            "Mathis",
            "Solange",
            "Étienne",
            "Nour",
            "Violette",
            "Désiré");
    private static final List<String> LAST = List.of(
            "Arnoult",
            "Bessière",
            "Courtade",
            "Delmotte",
            "Escoffre",
            "Ferrandis",
            "Guénard",
            "Hourcade",
            "Jolivet",
            "Kerbrat",
            "Lamarque",
            "Montel",
            "Nouvion",
            "Ouvrard",
            "Peyrat",
            "Quintard",
            "Rocher",
            "Sabatté",
            "Thibord",
            "Vasselin");
    private static final List<String> STREETS = List.of(
            "rue des Acacias",
            "avenue Pasteur",
            "chemin du Lavoir",
            "place de la Halle",
            "impasse des Lilas",
            "boulevard Voltaire",
            "allée des Charmes",
            "quai de la Loire");
    private static final List<String> TOWNS = List.of(
            "35000 Rennes",
            "44100 Nantes",
            "69003 Lyon",
            "31500 Toulouse",
            "59800 Lille",
            "67000 Strasbourg",
            "13004 Marseille",
            "80000 Amiens",
            "21000 Dijon",
            "29200 Brest");
    private static final List<String> HEADS =
            List.of("Lumi", "Volta", "Nova", "Terra", "Brio", "Calo", "Helio", "Flux", "Orme", "Rivo");
    private static final List<String> TAILS = List.of("rine", "plane", "clair", "dis", "belle", "gone", "lys", "mont");

    private final Random random;

    SampleCast(Random random) {
        this.random = random;
    }

    Supplier supplier() {
        String name = one(HEADS) + one(TAILS) + (random.nextBoolean() ? " Énergie" : "");
        String web = "www." + name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "") + ".example";
        return new Supplier(
                name,
                "SAS au capital de " + (1 + random.nextInt(9)) + " 000 000 €",
                street(),
                one(TOWNS),
                FictionalIds.siren("999" + digits(5)),
                "Nantes",
                web,
                "01 99 00 " + digits(2) + " " + digits(2),
                FictionalIds.iban("20" + digits(3), digits(5), digits(11)),
                "FICTFR2NXXX",
                FictionalIds.creditor(digits(6)),
                new Color(random.nextInt(160), random.nextInt(120), random.nextInt(160)),
                one(List.of(Supplier.Design.values())));
    }

    Client client() {
        String title = random.nextBoolean() ? "M." : "Mme";
        return Client.household(title, name(), street(), one(TOWNS), nonZero(9), "E-" + nonZero(7));
    }

    Supply supply() {
        return switch (random.nextInt(4)) {
            case 0 -> new Supply(Energy.GAS, "Gaz Plus", "", nonZero(14), 0, List.of(gas()));
            case 1 ->
                new Supply(
                        Energy.DUAL,
                        "Duo",
                        nonZero(14),
                        nonZero(14),
                        9,
                        List.of(electric(Register.Kind.BASE, "0.1297"), gas()));
            case 2 ->
                new Supply(
                        Energy.ELECTRICITY,
                        "Nuit",
                        nonZero(14),
                        "",
                        3 * (1 + random.nextInt(6)),
                        List.of(electric(Register.Kind.PEAK, "0.1421"), electric(Register.Kind.LOW, "0.1079")));
            default ->
                new Supply(
                        Energy.ELECTRICITY,
                        "Fixe",
                        nonZero(14),
                        "",
                        3 * (1 + random.nextInt(4)),
                        List.of(electric(Register.Kind.BASE, "0.1308")));
        };
    }

    private Register electric(Register.Kind kind, String price) {
        return Register.electric(kind, 1_000 + random.nextInt(80_000), 100 + random.nextInt(3_000), price);
    }

    private Register gas() {
        return Register.gas(
                500 + random.nextInt(9_000), 20 + random.nextInt(400), "0.0683", "11." + (10 + random.nextInt(40)));
    }

    String name() {
        return one(FIRST) + " " + one(LAST);
    }

    String street() {
        return 1 + random.nextInt(140) + " " + one(STREETS);
    }

    String phone() {
        return "06 39 98 " + digits(2) + " " + digits(2);
    }

    String nonZero(int count) {
        return (1 + random.nextInt(9)) + digits(count - 1);
    }

    String digits(int count) {
        var digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
