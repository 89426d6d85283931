package fr.guichet.engine.openpdf.demo;

import fr.guichet.domain.Channel;
import fr.guichet.domain.FieldName;
import fr.guichet.intake.PastedRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is noted down or pasted in the demonstration. */
final class DemoTexts {
    private final LocalDate today;

    DemoTexts(LocalDate today) {
        this.today = today;
    }

    List<PastedRequest> all() {
        return List.of(gasSmell(), note(), reading(), withdrawal());
    }

    /** Danger: nobody waits for a machine here. */
    private PastedRequest gasSmell() {
        return new PastedRequest(
                "Message du répondeur",
                "allô, bonjour, c’est madame Pierson, Huguette Pierson... voilà, ça sent le gaz dans la cuisine depuis"
                    + " ce matin, ça me pique un peu la gorge, j’ai ouvert la fenêtre mais ça ne part pas. j’habite au"
                    + " seize rue des Remparts à Langres. dites-moi ce que je dois faire, je suis au zéro trois"
                    + " cinquante-trois zéro un vingt-sept quatre-vingt-quatre",
                Channel.VOICEMAIL,
                Map.of());
    }

    /** What the adviser typed is not what the note says. */
    private PastedRequest note() {
        return new PastedRequest(
                "Changement de titulaire",
                "Mme BERGERAC Solène, réf 219 604 773. Reprend le contrat de son ex-conjoint à son nom à compter du "
                        + Figures.date(today.plusDays(5))
                        + ", même logement : 22 rue du Four à Chaux, 25000 Besançon. PDL 15 907 336 284 410. Tél 06 39"
                        + " 98 60 17. Pièce d’identité vue.",
                Channel.COUNTER,
                Map.of(
                        FieldName.NAME,
                        "Solène Bergerac",
                        FieldName.PDL,
                        "15907336284401",
                        FieldName.CUSTOMER_REF,
                        "219604773"));
    }

    private PastedRequest reading() {
        return new PastedRequest(
                "Relevé de compteur",
                "Bonjour, voici mon relevé du " + Figures.date(today.minusDays(1))
                        + " : heures pleines 24 518, heures creuses 17 306."
                        + " PDL 20 588 413 079 265. Merci. Thibault Carlier",
                Channel.WEB,
                Map.of());
    }

    private PastedRequest withdrawal() {
        return new PastedRequest(
                "Rétractation",
                "Madame, Monsieur,\n\nJ’ai signé le contrat E-9972046 à mon domicile le "
                        + Figures.words(today.minusDays(6))
                        + ", après la visite d’un démarcheur. J’exerce mon droit de rétractation et vous demande de ne"
                        + " donner aucune suite à ce contrat.\n\n"
                        + "Jean-Yves Kermorgant\n"
                        + "19 rue du Port\n"
                        + "29900 Concarneau\n"
                        + "02 61 91 33 58",
                Channel.WEB,
                Map.of());
    }
}
