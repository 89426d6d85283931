package fr.guichet.ui.revue;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Candidate;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.FieldState;
import fr.guichet.review.ReviewFile;
import fr.guichet.ui.common.Look;
import fr.guichet.ui.common.Looks;
import fr.guichet.ui.common.Words;
import fr.guichet.ui.revue.FieldLine.Offer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lines of a file: what was found, what is required and was not, what the person adds. */
final class FieldLines {
    private static final Look MISSING = new Look("revue.state.missing", "mdi2f-form-textbox", "warning");
    private static final Look EMPTY = new Look("revue.state.empty", "mdi2f-form-textbox", "neutral");

    private final Words words;
    private final FieldForms forms;
    private final Origins origins;

    FieldLines(Words words) {
        this.words = words;
        forms = new FieldForms(words);
        origins = new Origins(words, forms);
    }

    FieldForms forms() {
        return forms;
    }

    /** @param added keys that are shown although they have no value yet */
    List<FieldLine> of(ReviewFile file, Collection<FieldKey> added) {
        List<FieldLine> lines = new ArrayList<>();
        file.fields().forEach(f -> lines.add(line(f, file)));
        file.required().stream()
                .filter(name -> file.fields().stream().noneMatch(f -> f.name() == name))
                .forEach(name -> lines.add(empty(FieldKey.of(name), file, true)));
        added.stream()
                .filter(k -> lines.stream().noneMatch(l -> l.key().equals(k)))
                .forEach(k -> lines.add(empty(k, file, false)));
        return lines;
    }

    private FieldLine line(Field field, ReviewFile file) {
        boolean blank = field.value().isBlank();
        boolean required = file.required().contains(field.name());
        if (blank) {
            return empty(field.key(), file, required);
        }
        FieldState own = field.state(file.threshold());
        String error = error(field.key(), file);
        FieldState state = error.isEmpty() ? own : FieldState.IN_ERROR;
        String shown = forms.shown(field.name(), field.value());
        List<Offer> offers = offers(field);
        return new FieldLine(
                field.key(),
                name(field.key()),
                shown,
                state,
                Looks.of(state),
                origins.state(field, state),
                origins.of(field, file),
                error,
                DoubtfulParts.of(shown, field, reading(field, file), likely(field)),
                offers,
                new Places(file).of(field),
                required,
                own == FieldState.TO_CHECK);
    }

    private FieldLine empty(FieldKey key, ReviewFile file, boolean required) {
        Look look = required ? MISSING : EMPTY;
        return new FieldLine(
                key,
                name(key),
                "",
                FieldState.TO_CHECK,
                look,
                words.say(look.text()),
                words.say(required ? "revue.why.missing" : "revue.why.empty"),
                error(key, file),
                List.of(),
                codes(key.name()),
                Optional.empty(),
                required,
                required);
    }

    private String name(FieldKey key) {
        String name = words.say("field." + key.name().code());
        return key.index() == 0 ? name : words.say("revue.field.nth", name, key.index() + 1);
    }

    private static Optional<fr.guichet.domain.Reading> reading(Field field, ReviewFile file) {
        return new Places(file)
                .of(field)
                .flatMap(p -> Optional.ofNullable(file.readings().get(p.document())));
    }

    /** What the anomalies that hold the dossier up say of this value. */
    private String error(FieldKey key, ReviewFile file) {
        return file.anomalies().stream()
                .filter(a -> a.blocks() && a.fields().contains(key))
                .map(this::sentence)
                .collect(Collectors.joining("\n"));
    }

    String sentence(Anomaly anomaly) {
        return words.plain("anomaly." + anomaly.code(), anomaly.arguments());
    }

    private List<Offer> offers(Field field) {
        List<Offer> offers = new ArrayList<>();
        for (Candidate candidate : field.candidates()) {
            if (!candidate.value().isBlank() && !candidate.value().equals(field.value())) {
                offers.add(new Offer(
                        forms.shown(field.name(), candidate.value()),
                        candidate
                                .box()
                                .map(b ->
                                        words.say("revue.offer.read", b.page(), words.percent(candidate.confidence())))
                                .orElse(words.percent(candidate.confidence())),
                        candidate.box()));
            }
        }
        codes(field.name()).stream()
                .filter(o -> !o.shown().equals(forms.shown(field.name(), field.value())))
                .filter(o -> offers.stream().noneMatch(x -> x.shown().equals(o.shown())))
                .forEach(offers::add);
        return offers;
    }

    private List<Offer> codes(FieldName name) {
        return forms.codes(name).stream()
                .map(c -> new Offer(forms.shown(name, c), "", Optional.empty()))
                .toList();
    }

    private List<String> likely(Field field) {
        return field.candidates().stream()
                .filter(c -> DoubtfulParts.isLikely(c.confidence()))
                .map(c -> forms.shown(field.name(), c.value()))
                .toList();
    }
}
