package fr.guichet.domain.ports;

import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.Facets;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Stage;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The dossiers, changed by compare-and-set and found by what they hold. */
public interface Dossiers {
    /** The next reference of a year, {@code 2026-000123}; never given twice. */
    String nextReference(Year year);

    void add(Dossier dossier, AuditEntry.Draft why);

    Optional<Dossier> find(DossierId id);

    Optional<Dossier> findByReference(String reference);

    /**
     * Saves a changed dossier and its audit entry together.
     *
     * @return the dossier with its new version
     * @throws fr.guichet.domain.StaleDossier where somebody else was quicker: nothing is changed
     */
    Dossier save(Dossier changed, AuditEntry.Draft why);

    List<DossierRow> search(DossierQuery query);

    /** How many the query would find without its limit, counted up to a thousand. */
    int count(DossierQuery query);

    /** How many the query would find without its limit, all of them counted. */
    int total(DossierQuery query);

    /** How many the query would find for each value that it could be narrowed to. */
    Facets facets(DossierQuery query);

    Map<Stage, Integer> countByStage();

    Map<ReviewReason, Integer> countByReason();

    /** Every dossier in one of the stages, oldest first. */
    List<DossierId> inStages(Set<Stage> stages);

    /** Gives the words by which the dossier is found besides its own reference, subject and party. */
    void index(DossierId id, String text);
}
