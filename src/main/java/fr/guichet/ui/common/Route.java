package fr.guichet.ui.common;

import fr.guichet.domain.DossierId;
import fr.guichet.domain.DossierQuery;
import java.util.Optional;

/** A place in the program that can be gone to and come back to. */
public sealed interface Route {
    record Accueil() implements Route {}

    record Reception() implements Route {}

    /**
     * The list of dossiers.
     *
     * @param query its filters and order; the offset is the first row in sight
     */
    record Dossiers(DossierQuery query) implements Route {
        public static Dossiers all() {
            return new Dossiers(DossierQuery.all(200));
        }
    }

    record Dossier(DossierId id) implements Route {}

    /** The review, at one dossier or at the first of the queue. */
    record Revue(Optional<DossierId> id) implements Route {}
}
