package fr.guichet.ui.revue;

import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldState;
import fr.guichet.domain.Provenance;
import fr.guichet.review.ReviewFile;
import fr.guichet.ui.common.Words;

/** Says where a value comes from, and why it is in the state it is in. */
final class Origins {
    private final Words words;
    private final FieldForms forms;

    Origins(Words words, FieldForms forms) {
        this.words = words;
        this.forms = forms;
    }

    String of(Field field, ReviewFile file) {
        String from = from(field, file);
        String why = why(field, file.threshold());
        return why.isEmpty() ? from : from + "\n" + why;
    }

    private String from(Field field, ReviewFile file) {
        return switch (field.provenance()) {
            case Provenance.ReadFrom read ->
                words.say(
                        switch (read.source()) {
                            case TEXT_LAYER -> "revue.from.text_layer";
                            case OCR -> "revue.from.ocr";
                            case E_INVOICE_XML, MIXED -> "revue.from.page";
                        },
                        read.box().page(),
                        name(read.document(), file));
            case Provenance.Typed typed -> words.say("revue.from.typed", typed.by(), words.dateTime(typed.at()));
            case Provenance.FromXml xml -> words.say("revue.from.xml", xml.path(), name(xml.document(), file));
            case Provenance.FromRegistry registry ->
                words.say("revue.from.registry", registry.registry(), words.dateTime(registry.at()));
            case Provenance.ComputedBy _ -> words.say("revue.from.computed");
            case Provenance.CorrectedBy by -> corrected(field, by);
        };
    }

    private String corrected(Field field, Provenance.CorrectedBy by) {
        return by.before().isBlank()
                ? words.say("revue.from.given", by.by(), words.dateTime(by.at()))
                : words.say(
                        "revue.from.corrected",
                        by.by(),
                        words.dateTime(by.at()),
                        forms.shown(field.name(), by.before()));
    }

    private String why(Field field, double threshold) {
        String sure = words.percent(field.confidence());
        return switch (field.state(threshold)) {
            case TO_CHECK -> words.say("revue.why.to_check", sure, words.percent(threshold));
            case READ -> words.say("revue.why.read", sure);
            case CONFIRMED, RULE_VERIFIED ->
                field.confirmation()
                        .map(c -> words.say(
                                c.byRule() ? "revue.why.rule" : "revue.why.confirmed", c.by(), words.dateTime(c.at())))
                        .orElse("");
            case CORRECTED, IN_ERROR -> "";
        };
    }

    /** The state in a word or two, with who or how sure. */
    String state(Field field, FieldState state) {
        String word = words.say("state." + state.name().toLowerCase(java.util.Locale.ROOT));
        return switch (state) {
            case TO_CHECK, READ -> words.say("revue.state.sure", word, words.percent(field.confidence()));
            case CONFIRMED ->
                field.confirmation()
                        .map(c -> words.say("revue.state.by", word, c.by()))
                        .orElse(word);
            case CORRECTED ->
                field.provenance() instanceof Provenance.CorrectedBy by
                        ? words.say("revue.state.by", word, by.by())
                        : word;
            case RULE_VERIFIED, IN_ERROR -> word;
        };
    }

    private static String name(DocumentId id, ReviewFile file) {
        return file.documents().stream()
                .filter(d -> d.id().equals(id))
                .map(Document::fileName)
                .findFirst()
                .orElse("");
    }
}
