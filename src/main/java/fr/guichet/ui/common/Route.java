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
     * @param chosen the dossier on which the choice stands
     */
    record Dossiers(DossierQuery query, Optional<DossierId> chosen) implements Route {
        public Dossiers(DossierQuery query) {
            this(query, Optional.empty());
        }

        public static Dossiers all() {
            return new Dossiers(DossierQuery.all(200));
        }
    }

    /** @param words what was searched for, to be found again in its documents; may be empty */
    record Dossier(DossierId id, String words) implements Route {
        public Dossier(DossierId id) {
            this(id, "");
        }
    }

    /** The review, at one dossier or at the first of the queue. */
    record Revue(Optional<DossierId> id) implements Route {}
}
