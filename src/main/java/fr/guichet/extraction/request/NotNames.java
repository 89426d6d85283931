package fr.guichet.extraction.request;

import fr.guichet.extraction.text.Fold;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words with a capital that are no part of a person's name. */
final class NotNames {
    private static final Set<String> WORDS = Arrays.stream((
                    // how letters begin and end
                    "bonjour bonsoir madame monsieur messieurs mesdames mademoiselle maitre docteur salut hello hi hey"
                            + " dear cher chere merci cordialement salutations regards sincerely thanks thank kind best"
                            + " yours faithfully bien respectueusement sentiments veuillez agreer dans avec pour par"
                            + " urgent urgence objet subject re tr fwd fw cc ps pj nb attention"
                            // what the trade speaks of
                            + " linky gazpar enedis grdf edf engie service services client clients clientele customer"
                            + " support electricite gaz electricity gas energie energy contrat contract facture"
                            + " invoice bill compteur meter index pdl pce prm rib iban bic hp hc kwh kva euro euros"
                            + " tarif tarifs option offre offer base tempo reference ref numero number agence equipe"
                            + " team recouvrement reclamations direction comptabilite accueil siege mairie commune"
                            + " syndic copropriete residence sarl sas sasu eurl sci sa scop ei ccas fsl rgpd gdpr cnil"
                            + " dpo mme mlle mr mrs ms societe entreprise association boulangerie boucherie restaurant"
                            + " hotel garage cabinet salon pharmacie camping transports fleurs ferme gite librairie"
                            + " epicerie coiffure menuiserie"
                            // days, months, places in the text
                            + " lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai"
                            + " juin juillet aout septembre octobre novembre decembre monday tuesday wednesday"
                            + " thursday friday saturday january february march april may june july august september"
                            + " october november december rue avenue boulevard place chemin impasse allee route quai"
                            + " cedex france bp cs tel telephone fax mail email adresse address code postal ville"
                            + " puissance prenom nom name"
                            // how sentences begin
                            + " je j il elle on nous vous ils le les un une des ce cet cette ces mon ma mes votre vos"
                            + " notre nos son sa ses qui que quoi quand comment pourquoi combien si oui non pas plus"
                            + " tres deja encore voici voila ici suite comme est sont ai avez avons pouvez peut puis"
                            + " puis-je pourriez merci d'avance aucun aucune tout toute tous i we you he she they it"
                            + " the a an this that these those my our your his her its their is are was were have has"
                            + " please can could would will what when where why how if yes no not and or but also from"
                            + " to for of with at by attached since after before until")
                    .split("\\s+"))
            .collect(Collectors.toUnmodifiableSet());

    private NotNames() {}

    static boolean holds(String word) {
        String folded = Fold.fold(word).replaceAll("[.,;:]+$", "");
        return WORDS.contains(folded) && !isSurnameParticle(word, folded);
    }

    /** "Le", "La", "Les" lead surnames: Le Bihan, La Fontaine. */
    private static boolean isSurnameParticle(String word, String folded) {
        return folded.matches("le|la|les|des") && Character.isUpperCase(word.charAt(0))
                || folded.matches("des|le|la") && Character.isLowerCase(word.charAt(0));
    }
}
