package fr.guichet.store;

import fr.guichet.base.Jobs;
import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Channel;
import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Matter;
import fr.guichet.domain.Party;
import fr.guichet.domain.Severity;
import fr.guichet.domain.Stage;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A program that writes to a store from several threads and says what it was told is safe, until it is killed. */
final class KilledWriter {
    private static final int THREADS = 3;

    private final Store store;

    private KilledWriter(Store store) {
        this.store = store;
    }

    public static void main(String[] arguments) {
        var place = new StorePlace.LocalFile(Path.of(arguments[0]), arguments[1]);
        var writer = new KilledWriter(Store.open(place, Samples.options()));
        writer.store.jobs().handle(new Work((key, progress) -> writer.read(DossierId.of(key))));
        writer.store.jobs().start();
        AtOnce.run(THREADS, writer::writeForEver);
    }

    private int writeForEver(int thread) {
        var random = new Random();
        for (int i = 0; ; i++) {
            var scan = new DocumentId(new UUID(random.nextLong(), i));
            Dossier dossier = dossier(thread + " " + i, new UUID(random.nextLong(), random.nextLong()));
            store.unitOfWork().inTransaction(() -> {
                Samples.added(store, dossier);
                store.documents().add(document(dossier, scan));
                store.jobs().submit(Work.KIND, dossier.id().toString());
            });
            System.out.println("SAFE " + dossier.reference());
        }
    }

    private Jobs.Outcome read(DossierId id) {
        Dossier dossier = store.dossiers().find(id).orElseThrow();
        if (dossier.stage() == Stage.RECEIVED) {
            store.unitOfWork().inTransaction(() -> {
                store.dossiers().index(id, words(dossier.subject()));
                store.findings().saveAnomalies(id, List.of(Anomaly.of("TTC_SUM", Severity.HIGH, List.of(), List.of())));
                Samples.changed(store, dossier, change -> change.stage(Stage.READ));
            });
        }
        return new Jobs.Outcome.Done();
    }

    /** A name that no earlier run of the program has given. */
    private static Document document(Dossier dossier, DocumentId id) {
        Document sample = Samples.document(dossier, 0, dossier.reference());
        return new Document(id, dossier.id(), sample.parts(), sample.kind(), 0, sample.receivedAt());
    }

    private static String words(String seed) {
        var random = new Random(seed.hashCode());
        return IntStream.range(0, 200)
                .mapToObj(i -> "mot" + random.nextInt(20_000))
                .collect(Collectors.joining(" "));
    }

    private Dossier dossier(String subject, UUID id) {
        return new Dossier(
                new DossierId(id),
                store.dossiers().nextReference(Year.of(2026)),
                Stage.RECEIVED,
                Matter.UNKNOWN,
                Optional.empty(),
                Party.UNKNOWN,
                "sujet " + subject,
                Channel.FILE,
                Samples.MORNING,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                0);
    }
}
