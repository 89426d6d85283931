package fr.guichet.store;

import fr.guichet.domain.ports.AuditLog;
import fr.guichet.domain.ports.Decisions;
import fr.guichet.domain.ports.Documents;
import fr.guichet.domain.ports.Dossiers;
import fr.guichet.domain.ports.Findings;
import fr.guichet.domain.ports.Locks;
import fr.guichet.domain.ports.Refusals;
import fr.guichet.domain.ports.ReviewQueue;
import fr.guichet.domain.ports.Snapshots;
import fr.guichet.domain.ports.UnitOfWork;

/**
 * Everything Guichet remembers, in H2 or PostgreSQL. Each part fills a port; whatever is asked of them inside
 * {@link #unitOfWork()} belongs to one transaction, jobs included. Thread-safe.
 */
public final class Store implements AutoCloseable {
    /** Besides the threads of the jobs: screens, watched folders, the command line, the scheduler's own. */
    private static final int OTHER_THREADS = 8;

    private final Database database;
    private final Transactions transactions;
    private final AuditChain chain = new AuditChain();
    private final Dossiers dossiers;
    private final JdbiLocks locks;
    private final SchedulerJobs jobs;

    private Store(Database database, StoreOptions options) {
        this.database = database;
        transactions = new Transactions(database.transactional(), chain, database.durability());
        dossiers = new JdbiDossiers(transactions, new References(database.besides()), new DossierSearch());
        locks = new JdbiLocks(transactions, options.workstation());
        locks.forget(database.isLocalFile());
        jobs = new SchedulerJobs(database, transactions, options);
    }

    /**
     * Opens a store and brings its tables up to date; where there is none yet it is created.
     *
     * @throws fr.guichet.base.Problem {@code store.in_use} where another program has it open, {@code store.key} where
     *     the key is not the one it was made with, {@code store.unreachable} where the place cannot be reached
     */
    public static Store open(StorePlace place, StoreOptions options) {
        return new Store(Database.open(place, options.jobThreads() + OTHER_THREADS), options);
    }

    public UnitOfWork unitOfWork() {
        return transactions;
    }

    public Dossiers dossiers() {
        return dossiers;
    }

    public Documents documents() {
        return new JdbiDocuments(transactions);
    }

    public Findings findings() {
        return new JdbiFindings(transactions);
    }

    public Decisions decisions() {
        return new JdbiDecisions(transactions);
    }

    public Snapshots snapshots() {
        return new JdbiSnapshots(transactions);
    }

    public Locks locks() {
        return locks;
    }

    public ReviewQueue reviewQueue() {
        return new JdbiReviewQueue(transactions);
    }

    public Refusals refusals() {
        return new JdbiRefusals(transactions);
    }

    public AuditLog auditLog() {
        return new JdbiAuditLog(transactions, chain);
    }

    /** Give it the handlers with {@link SchedulerJobs#handle} before it is started. */
    public SchedulerJobs jobs() {
        return jobs;
    }

    /** Stops the jobs, then closes the database. */
    @Override
    public void close() {
        jobs.close();
        database.close();
    }
}
