package fr.guichet.engine.openpdf.demo;

import fr.guichet.engine.openpdf.demo.Supplier.Design;
import fr.guichet.engine.openpdf.demo.Supply.Register;
import fr.guichet.engine.openpdf.demo.Supply.Register.Kind;
import java.awt.Color;
import java.util.List;

/** Who plays in the demonstration, and what they are supplied with. None of them exists. */
final class Cast {
    static final Supplier AUBRELLE = new Supplier(
            "Aubrelle Énergie",
            "SAS au capital de 2 400 000 €",
            "18 quai des Tanneurs",
            "44000 Nantes",
            FictionalIds.siren("99991420"),
            "Nantes",
            "www.aubrelle.example",
            "01 99 00 14 20",
            FictionalIds.iban("20433", "01870", "00412765038"),
            "AUBRFR2NXXX",
            FictionalIds.creditor("8A4F21"),
            new Color(0x0b, 0x6b, 0x66),
            Design.COLUMN);
    static final Supplier VOLTARIVE = new Supplier(
            "Voltarive",
            "SA au capital de 5 150 000 €",
            "7 rue du Bief",
            "69007 Lyon",
            FictionalIds.siren("99994308"),
            "Lyon",
            "www.voltarive.example",
            "01 99 00 43 08",
            FictionalIds.iban("20961", "00214", "03350187742"),
            "VOLTFR2LXXX",
            FictionalIds.creditor("7C90B3"),
            new Color(0x54, 0x3c, 0x99),
            Design.BAND);
    static final Supplier HALCYONE = new Supplier(
            "Halcyone Entreprises",
            "SAS au capital de 900 000 €",
            "132 avenue des Docks",
            "59000 Lille",
            FictionalIds.siren("99997756"),
            "Lille Métropole",
            "www.halcyone.example",
            "01 99 00 77 56",
            FictionalIds.iban("20578", "00933", "07718204461"),
            "HALCFR2XXXX",
            FictionalIds.creditor("5D17E8"),
            new Color(0x9a, 0x3b, 0x1e),
            Design.TABLE);

    static final Client CORVEL =
            Client.household("M.", "Bastien Corvel", "27 rue des Alouettes", "35000 Rennes", "214508837", "E-4410283");
    static final Client ASTIER = Client.household(
            "Mme", "Nadège Astier", "9 impasse du Colombier", "86000 Poitiers", "231907466", "E-5620917");
    static final Client MERLOZ = Client.household(
            "Mme", "Ghislaine Merloz", "3 place du Vieux Marché", "21000 Dijon", "118334702", "G-2207348");
    static final Client OLIVARI = Client.household(
            "M.", "Fabio Olivari", "15 avenue des Tamaris", "13008 Marseille", "240116985", "E-7731046");
    static final Client TOUSSARD = Client.household(
            "Mme", "Aurélie Toussard", "41 chemin de la Garenne", "31000 Toulouse", "226740158", "E-6104422");
    static final Client ATELIER = new Client(
            "",
            "Menuiserie Brochet et Fils",
            "6 rue des Artisans",
            "80000 Amiens",
            "305117248",
            "P-3318095",
            FictionalIds.siret(FictionalIds.siren("99992816"), "0001"));
    static final Client FOURNIL = new Client(
            "",
            "Le Fournil des Halles",
            "12 rue du Presbytère",
            "50200 Coutances",
            "309226573",
            "P-1180364",
            FictionalIds.siret(FictionalIds.siren("99993647"), "0002"));
    static final Client SALVI =
            Client.household("Mme", "Inès Salvi", "58 boulevard Carnot", "06400 Cannes", "247853019", "E-8846201");

    private Cast() {}

    static Supply base(String pdl, int kva, int start, int used) {
        return new Supply(
                Energy.ELECTRICITY,
                "Essentielle",
                pdl,
                "",
                kva,
                List.of(Register.electric(Kind.BASE, start, used, "0.1308")));
    }

    static Supply peakAndLow(String pdl, int kva, int peak, int low) {
        return new Supply(
                Energy.ELECTRICITY,
                "Équilibre HP/HC",
                pdl,
                "",
                kva,
                List.of(
                        Register.electric(Kind.PEAK, 41_208, peak, "0.1421"),
                        Register.electric(Kind.LOW, 28_915, low, "0.1079")));
    }

    static Supply gas(String pce, int start, int cubic) {
        return new Supply(Energy.GAS, "Gaz Clarté", "", pce, 0, List.of(Register.gas(start, cubic, "0.0683", "11.19")));
    }

    static Supply dual(String pdl, String pce, int used, int cubic) {
        return new Supply(
                Energy.DUAL,
                "Duo Foyer",
                pdl,
                pce,
                9,
                List.of(
                        Register.electric(Kind.BASE, 9_340, used, "0.1297"),
                        Register.gas(3_118, cubic, "0.0671", "11.27")));
    }
}
