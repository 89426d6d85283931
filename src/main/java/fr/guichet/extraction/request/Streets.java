package fr.guichet.extraction.request;

/** The words streets begin with, folded. */
final class Streets {
    static final String TYPES =
            "rue|r\\.|avenue|av\\.|av|ave|boulevard|bd|bld|blvd|boul\\.|place|pl\\.|chemin|che?m?\\.|allees?|all\\.|impasse"
                + "|imp\\.|route|rte|cours|quai|square|sq\\.|venelle|ruelle|passage|sentier|sente|faubourg|fbg|lotissement|lot\\."
                + "|residence|hameau|lieu-dit|lieudit|cite|villa|montee|esplanade|promenade|traverse|rond-point|voie|clos|mail|parvis|chaussee|cote|rampe|levee|corniche|cour|galerie|domaine|parc|zone"
                + " artisanale|zone industrielle|za|zi|zac|rocade|pont|porte|carriere|carrefour|coteau|val|vieille"
                + " route|grande rue|grand-rue|grand'rue|vieux chemin|petite rue|petit chemin|ancienne"
                + " route|mas|quartier|le bourg|port|placette|escalier|degre|draille|cale|digue";

    private Streets() {}
}
