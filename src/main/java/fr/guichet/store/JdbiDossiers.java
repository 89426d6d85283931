package fr.guichet.store;

import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.Facets;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Stage;
import fr.guichet.domain.ports.Dossiers;
import java.time.Year;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

final class JdbiDossiers implements Dossiers {
    private final Transactions transactions;
    private final References references;
    private final DossierSearch search;
    private final WordIndex words = new WordIndex();
    private final DossierFacets facets = new DossierFacets();

    JdbiDossiers(Transactions transactions, References references, DossierSearch search) {
        this.transactions = transactions;
        this.references = references;
        this.search = search;
    }

    @Override
    public String nextReference(Year year) {
        return references.next(year);
    }

    @Override
    public void add(Dossier dossier, AuditEntry.Draft why) {
        transactions.run(handle -> {
            long no = DossierTable.insert(handle, dossier);
            words.add(handle, no, dossier);
            transactions.audit(why);
        });
    }

    @Override
    public Optional<Dossier> find(DossierId id) {
        return transactions.read(handle -> DossierTable.find(handle, id).map(DossierTable.Row::dossier));
    }

    @Override
    public Optional<Dossier> findByReference(String reference) {
        return transactions.read(handle -> handle.createQuery("select * from dossier where reference = :reference")
                .bind("reference", reference)
                .map(DossierRows::dossier)
                .findOne());
    }

    @Override
    public Dossier save(Dossier changed, AuditEntry.Draft why) {
        return transactions.write(handle -> {
            var before = DossierTable.unchangedSince(handle, changed);
            Transitions.check(before.dossier().stage(), changed.stage(), why.action(), changed.reference());
            Dossier saved = DossierTable.update(handle, before, changed);
            if (!before.dossier().party().equals(changed.party())) {
                words.ownChanged(handle, before.no(), changed);
            }
            transactions.audit(why);
            return saved;
        });
    }

    @Override
    public List<DossierRow> search(DossierQuery query) {
        return transactions.read(handle -> search.rows(handle, query));
    }

    @Override
    public int count(DossierQuery query) {
        return transactions.read(handle -> search.count(handle, query));
    }

    @Override
    public int total(DossierQuery query) {
        return transactions.read(handle -> search.total(handle, query));
    }

    @Override
    public Facets facets(DossierQuery query) {
        return transactions.read(handle -> facets.of(handle, query));
    }

    @Override
    public Map<Stage, Integer> countByStage() {
        return transactions.read(
                handle -> counts(handle, "select stage, count(*) as n from dossier group by stage", Stage.class));
    }

    @Override
    public Map<ReviewReason, Integer> countByReason() {
        return transactions.read(handle ->
                counts(handle, "select reason, count(*) as n from dossier_reason group by reason", ReviewReason.class));
    }

    @Override
    public List<DossierId> inStages(Set<Stage> stages) {
        return stages.stream()
                .flatMap(stage -> transactions.read(handle -> inStage(handle, stage)).stream())
                .sorted(Comparator.comparingLong(Placed::no))
                .map(Placed::id)
                .toList();
    }

    @Override
    public void index(DossierId id, String text) {
        transactions.run(handle -> handle.createQuery("select no from dossier where id = :id")
                .bind("id", id.value())
                .mapTo(Long.class)
                .findOne()
                .ifPresent(no -> words.documentsRead(handle, no, text)));
    }

    private record Placed(long no, DossierId id) {}

    private static List<Placed> inStage(Handle handle, Stage stage) {
        return handle.createQuery("select no, id from dossier where stage = :stage")
                .bind("stage", stage)
                .map((row, context) -> new Placed(row.getLong("no"), new DossierId(Columns.uuid(row, "id"))))
                .list();
    }

    private static <E extends Enum<E>> Map<E, Integer> counts(Handle handle, String sql, Class<E> type) {
        Map<E, Integer> counts = new EnumMap<>(type);
        handle.createQuery(sql)
                .map((row, context) -> Map.entry(Enum.valueOf(type, row.getString(1)), row.getInt("n")))
                .forEach(e -> counts.put(e.getKey(), e.getValue()));
        return counts;
    }
}
