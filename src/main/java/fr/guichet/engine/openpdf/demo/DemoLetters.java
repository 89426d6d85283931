package fr.guichet.engine.openpdf.demo;

import fr.guichet.engine.openpdf.Typeface;
import java.time.LocalDate;
import java.util.List;

/** What customers of the demonstration write by post. */
final class DemoLetters {
    private static final List<String> RECIPIENT =
            List.of(Cast.AUBRELLE.name(), "Service clients", Cast.AUBRELLE.street(), Cast.AUBRELLE.town());

    private final LocalDate today;

    DemoLetters(LocalDate today) {
        this.today = today;
    }

    /** Moves out on a day to come. */
    Letter movingOut() {
        LocalDate leaving = today.plusDays(18);
        return new Letter(
                List.of(
                        "Paulette Grandin",
                        "8 rue de l’Ancien Lavoir",
                        "37000 Tours",
                        "Tél. 02 61 91 45 80",
                        "Référence client : 120 447 963"),
                RECIPIENT,
                "Tours, le " + Figures.words(today.minusDays(2)),
                "résiliation de mon contrat E-2091784",
                List.of(
                        "Madame, Monsieur,",
                        "Je quitte mon logement le " + Figures.words(leaving)
                                + " pour m’installer chez ma fille, et je vous prie de bien vouloir résilier mon"
                                + " contrat d’électricité à cette date. Le point de livraison est le 22416093857140.",
                        "L’index relevé ce matin sur le compteur est 38214. Vous voudrez bien adresser la facture de"
                                + " clôture à ma nouvelle adresse, qui est celle de Madame Claire Grandin, 31 rue des"
                                + " Jardins, 49000 Angers.",
                        "Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées."),
                "Paulette Grandin",
                Typeface.SERIF);
    }

    /** Is cross about a technician who did not come; photographed with a telephone. */
    Letter complaint() {
        LocalDate visit = today.minusDays(9);
        return new Letter(
                List.of("Raymond Chastel", "5 montée des Carmes", "26000 Valence", "Tél. 04 65 71 20 36"),
                RECIPIENT,
                "Valence, le " + Figures.words(today.minusDays(3)),
                "réclamation, rendez-vous manqué",
                List.of(
                        "Madame, Monsieur,",
                        "Le " + Figures.words(visit)
                                + ", j’ai attendu toute la matinée le technicien que vous m’aviez annoncé. Personne"
                                + " n’est venu, personne n’a téléphoné, et votre service m’a ensuite facturé 59,90"
                                + " euros de déplacement vain.",
                        "Mon numéro de client est le 133 580 249. Je demande le remboursement de cette somme et un"
                                + " nouveau rendez-vous, à une heure où l’on viendra vraiment.",
                        "Sans réponse de votre part sous quinze jours, je saisirai le médiateur.",
                        "Recevez mes salutations."),
                "Raymond Chastel",
                Typeface.MONO);
    }
}
