package fr.guichet.review;

import fr.guichet.base.Detail;
import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Classification;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.Field;
import java.util.List;
import java.util.Optional;

/**
 * What a decision makes of a file.
 *
 * @param verifyAgain true where what was verified has changed
 * @param detail what the decision was about
 */
record Change(
        Dossier dossier,
        Optional<Classification> classification,
        List<Field> fields,
        List<Anomaly> anomalies,
        boolean verifyAgain,
        Detail detail) {

    /** Nothing changes but the dossier itself. */
    static Change of(ReviewFile file, Dossier dossier, Detail detail) {
        return new Change(dossier, file.classification(), file.fields(), file.anomalies(), false, detail);
    }

    static Change fields(ReviewFile file, List<Field> fields, Detail detail) {
        Dossier told = file.dossier()
                .change()
                .party(file.dossier().party().told(fields))
                .done();
        return new Change(told, file.classification(), fields, file.anomalies(), true, detail);
    }

    Change classified(Classification as) {
        return new Change(dossier, Optional.of(as), fields, anomalies, true, detail);
    }

    Change settled(List<Anomaly> some) {
        return new Change(dossier, classification, fields, some, true, detail);
    }
}
