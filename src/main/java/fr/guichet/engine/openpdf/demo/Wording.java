package fr.guichet.engine.openpdf.demo;

import fr.guichet.engine.openpdf.demo.Supply.Register;

/** Sentences and words that all bills share: what the law wants on them, the names of registers and offers. */
final class Wording {
    static final String MEDIATOR =
            "En cas de litige, si votre réclamation écrite n’a pas trouvé de réponse satisfaisante dans un délai de"
                    + " deux mois, vous pouvez saisir gratuitement le médiateur national de l’énergie :"
                    + " www.energie-mediateur.fr, Libre réponse n° 59252, 75443 Paris Cedex 9.";
    static final String RIGHTS =
            "Information indépendante sur vos droits : www.energie-info.fr ou 0 800 112 212 (appel gratuit)."
                    + " L’énergie est notre avenir, économisons-la.";
    static final String LATE =
            "À défaut de paiement à l’échéance, des pénalités au taux annuel de 10,00 % et une indemnité forfaitaire"
                + " de recouvrement de 40,00 € sont dues par les clients professionnels. Aucun escompte n’est accordé"
                + " pour paiement anticipé.";

    private Wording() {}

    static String energy(Bill bill) {
        return switch (bill.supply().energy()) {
            case ELECTRICITY -> "d’électricité";
            case GAS -> "de gaz naturel";
            case DUAL -> "d’électricité et de gaz naturel";
        };
    }

    static String option(Bill bill) {
        return bill.supply().isPeakAndLow() ? "Heures pleines / heures creuses" : "Base";
    }

    static String register(Register.Kind kind) {
        return switch (kind) {
            case BASE -> "Base";
            case PEAK -> "Heures pleines";
            case LOW -> "Heures creuses";
            case GAS -> "Gaz";
        };
    }

    /** Digits in groups: 12 345 678 901 234. */
    static String spaced(String digits) {
        var out = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            out.insert(i, ' ');
        }
        return out.toString();
    }

    static String legal(Supplier supplier) {
        return supplier.name() + " – " + supplier.legal() + " – RCS " + supplier.rcs() + " " + spaced(supplier.siren())
                + " – TVA " + supplier.vat() + " – " + supplier.street() + ", " + supplier.town();
    }

    static String title(Bill bill) {
        return bill.creditNote() ? "Avoir" : "Facture";
    }
}
