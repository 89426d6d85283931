package fr.guichet.ui.dossier;

import fr.guichet.domain.Confirmation;
import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Field;
import fr.guichet.domain.Provenance;
import fr.guichet.domain.ReadingSource;
import fr.guichet.ui.common.Values;
import fr.guichet.ui.common.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says where a value comes from and who vouches for it. */
final class Origins {
    private final Words words;
    private final Values values;
    private final Instant now;
    private final List<Document> documents;

    Origins(Words words, Instant now, List<Document> documents) {
        this.words = words;
        this.now = now;
        this.documents = documents;
        values = new Values(words);
    }

    String of(Field field) {
        String from = from(field);
        return field.confirmation()
                .map(c -> words.say("dossier.origin.and", from, confirmed(c)))
                .orElse(from);
    }

    private String from(Field field) {
        return switch (field.provenance()) {
            case Provenance.Typed typed -> words.say("dossier.origin.typed", by(typed.by()), when(typed.at()));
            case Provenance.ReadFrom read -> read(field, read);
            case Provenance.FromXml xml -> words.say("dossier.origin.xml", xml.path(), name(xml.document()));
            case Provenance.FromRegistry registry ->
                words.say("dossier.origin.registry", registry.registry(), when(registry.at()));
            case Provenance.ComputedBy computed ->
                words.say("dossier.origin.computed", words.orElse("dossier.rule." + computed.rule(), "dossier.rule"));
            case Provenance.CorrectedBy corrected -> corrected(field, corrected);
        };
    }

    private String read(Field field, Provenance.ReadFrom read) {
        String key = read.source() == ReadingSource.OCR ? "dossier.origin.recognised" : "dossier.origin.read";
        String page = documents.size() == 1
                ? words.say("dossier.origin.page", read.box().page())
                : words.say("dossier.origin.page_of", read.box().page(), name(read.document()));
        return words.say(key, page, words.percent(field.confidence()));
    }

    private String corrected(Field field, Provenance.CorrectedBy by) {
        return by.before().isBlank()
                ? words.say("dossier.origin.added", by(by.by()), when(by.at()))
                : words.say(
                        "dossier.origin.corrected",
                        by(by.by()),
                        when(by.at()),
                        values.shown(field.name(), by.before(), ""));
    }

    private String confirmed(Confirmation by) {
        return by.byRule()
                ? words.say("dossier.origin.rule")
                : words.say("dossier.origin.confirmed", by(by.by()), when(by.at()));
    }

    private String by(String who) {
        return who.isBlank() ? words.say("dossier.origin.someone") : who;
    }

    private String when(Instant at) {
        return words.shortly(at, now);
    }

    private String name(DocumentId id) {
        return Optional.of(id)
                .flatMap(d -> documents.stream().filter(x -> x.id().equals(d)).findFirst())
                .map(Document::fileName)
                .orElse(words.say("dossier.origin.gone"));
    }
}
