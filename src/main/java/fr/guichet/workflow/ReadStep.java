package fr.guichet.workflow;

import fr.guichet.base.Detail;
import fr.guichet.base.Problem;
import fr.guichet.base.Progress;
import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.Reading;
import fr.guichet.domain.Stage;
import fr.guichet.reading.ReadingService;
import fr.guichet.reading.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** RECEIVED → READ: every document of the dossier becomes pages of words. */
final class ReadStep {
    private final FlowStore store;
    private final ReadingService reading;
    private final Move move;

    ReadStep(FlowStore store, ReadingService reading, Move move) {
        this.store = store;
        this.reading = reading;
        this.move = move;
    }

    Dossier run(Dossier dossier, Progress progress) {
        progress.report(-1, "workflow.reading");
        Map<DocumentId, Reading> readings = new LinkedHashMap<>();
        Optional<Problem> failed = Optional.empty();
        for (Document document : store.documents().of(dossier.id())) {
            progress.checkCancelled();
            try {
                readings.put(document.id(), reading.read(sources(document), progress));
            } catch (Problem problem) {
                failed = failed.or(() -> Optional.of(problem));
            }
        }
        if (failed.isPresent()) {
            // what could be read is there for the person who has to look
            store.unitOfWork().inTransaction(() -> readings.forEach(store.documents()::saveReading));
            throw failed.get();
        }
        return done(dossier, readings);
    }

    private Dossier done(Dossier dossier, Map<DocumentId, Reading> readings) {
        int pages = readings.values().stream().mapToInt(r -> r.pages().size()).sum();
        Detail detail = Detail.of("documents", readings.size()).and("pages", pages);
        return move.to(
                dossier.change().stage(Stage.READ).done(),
                "stage.read",
                detail,
                () -> readings.forEach(store.documents()::saveReading));
    }

    private List<Source> sources(Document document) {
        return document.parts().stream()
                .map(part -> new Source(part.kind(), store.vault().load(part.sha256()), part.fileName()))
                .toList();
    }
}
