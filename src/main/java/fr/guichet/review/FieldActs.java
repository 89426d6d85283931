package fr.guichet.review;

import fr.guichet.base.Detail;
import fr.guichet.base.Problem;
import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Box;
import fr.guichet.domain.Candidate;
import fr.guichet.domain.Classification;
import fr.guichet.domain.Confirmation;
import fr.guichet.domain.Decision;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import fr.guichet.domain.Person;
import fr.guichet.domain.Provenance;
import fr.guichet.domain.Settlement;
import fr.guichet.domain.Stage;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The acts on what was found: values, the intent, anomalies. */
final class FieldActs {
    private static final Set<Stage> IN_REVIEW = Set.of(Stage.NEEDS_REVIEW);

    private final Desk desk;
    private final Checks checks;
    private final Clock clock;

    FieldActs(Desk desk, Checks checks, Clock clock) {
        this.desk = desk;
        this.checks = checks;
        this.clock = clock;
    }

    ReviewFile confirm(DossierId id, FieldKey key, Person who) {
        ReviewFile seen = desk.load(id, Optional.of(who));
        Function<ReviewFile, Change> work = file -> {
            Field field = file.field(key).orElseThrow(() -> new Problem("review.stale"));
            Field confirmed = field.confirmedBy(new Confirmation(who.name(), clock.instant(), false));
            return Change.fields(file, replaced(file, key, Optional.of(confirmed)), about(key, field, field.value()));
        };
        return desk.decide(seen, act(Decision.Kind.CONFIRMED, who, file -> valueOf(file, key), work));
    }

    ReviewFile correct(DossierId id, FieldKey key, String typed, Optional<Box> from, Person who) {
        String value = typed.isBlank()
                ? ""
                : checks.normalise(key.name(), typed).orElseThrow(() -> new Problem("review.value", typed.strip()));
        ReviewFile seen = desk.load(id, Optional.of(who));
        Function<ReviewFile, Change> work = file -> {
            Optional<Field> before = file.field(key);
            Detail detail = Detail.of("field", key.code())
                    .and("before", before.map(Field::value).orElse(""))
                    .and("after", value);
            Optional<Field> after =
                    Optional.of(value).filter(v -> !v.isEmpty()).map(v -> corrected(key, v, before, from, who));
            return Change.fields(
                    file,
                    replaced(file, key, after),
                    from.map(b -> detail.and("box", place(b))).orElse(detail));
        };
        return desk.decide(seen, act(Decision.Kind.CORRECTED, who, file -> valueOf(file, key), work));
    }

    ReviewFile reclassify(DossierId id, Intent intent, Person who) {
        ReviewFile seen = desk.load(id, Optional.of(who));
        Function<ReviewFile, Change> work = file -> {
            Detail detail = Detail.of(
                            "before", file.dossier().intent().map(Intent::code).orElse(""))
                    .and("after", intent.code());
            var dossier = file.dossier()
                    .change()
                    .matter(Matter.REQUEST)
                    .intent(intent)
                    .done();
            return Change.of(file, dossier, detail).classified(Classification.byPerson(intent, file.classification()));
        };
        return desk.decide(
                seen,
                act(Decision.Kind.RECLASSIFIED, who, file -> file.dossier().intent(), work));
    }

    ReviewFile takeAsInvoice(DossierId id, Person who) {
        ReviewFile seen = desk.load(id, Optional.of(who));
        Function<ReviewFile, Change> work = file -> {
            Detail detail = Detail.of("before", file.dossier().matter()).and("after", Matter.INVOICE);
            var dossier = file.dossier()
                    .change()
                    .matter(Matter.INVOICE)
                    .intent(Optional.empty())
                    .done();
            return new Change(dossier, file.classification(), file.fields(), file.anomalies(), true, detail);
        };
        return desk.decide(
                seen,
                act(Decision.Kind.RECLASSIFIED, who, file -> file.dossier().matter(), work));
    }

    ReviewFile settle(DossierId id, int index, Settlement how, Person who) {
        if (how.kind() == Settlement.Kind.ACCEPTED && how.reason().isBlank()) {
            throw new Problem("review.reason");
        }
        ReviewFile seen = desk.load(id, Optional.of(who));
        Anomaly anomaly = at(seen, index).orElseThrow(() -> new Problem("review.stale"));
        Function<ReviewFile, Change> work = file -> {
            List<Anomaly> anomalies = new ArrayList<>(file.anomalies());
            anomalies.set(index, anomaly.settled(how));
            Detail detail =
                    Detail.of("anomaly", anomaly.code()).and("how", how.kind()).and("reason", how.reason());
            return Change.of(file, file.dossier(), detail).settled(anomalies);
        };
        return desk.decide(seen, act(Decision.Kind.ANOMALY_SETTLED, who, file -> at(file, index), work));
    }

    private static Desk.Act act(
            Decision.Kind kind, Person who, Function<ReviewFile, Object> target, Function<ReviewFile, Change> work) {
        return new Desk.Act(kind, who, IN_REVIEW, target, work);
    }

    private static Optional<String> valueOf(ReviewFile file, FieldKey key) {
        return file.field(key).map(Field::value);
    }

    private static Optional<Anomaly> at(ReviewFile file, int index) {
        return index >= 0 && index < file.anomalies().size()
                ? Optional.of(file.anomalies().get(index))
                : Optional.empty();
    }

    private Field corrected(FieldKey key, String value, Optional<Field> before, Optional<Box> from, Person who) {
        var by = new Provenance.CorrectedBy(
                who.name(), clock.instant(), before.map(Field::value).orElse(""));
        Field field = before.map(f -> f.corrected(value, by)).orElseGet(() -> Field.read(key, value, value, 1, by));
        // the place where the person saw it stays findable as the first candidate's
        return from.map(box -> {
                    List<Candidate> places = new ArrayList<>(field.candidates());
                    places.addFirst(new Candidate(value, value, 1, Optional.of(box)));
                    return field.withCandidates(places);
                })
                .orElse(field);
    }

    private static List<Field> replaced(ReviewFile file, FieldKey key, Optional<Field> with) {
        List<Field> fields = new ArrayList<>(
                file.fields().stream().filter(f -> !f.key().equals(key)).toList());
        with.ifPresent(fields::add);
        fields.sort(Comparator.comparing(Field::key));
        return fields;
    }

    private static Detail about(FieldKey key, Field before, String after) {
        return Detail.of("field", key.code()).and("before", before.value()).and("after", after);
    }

    private static String place(Box box) {
        return box.page() + " " + Math.round(box.x()) + " " + Math.round(box.y());
    }
}
