package fr.guichet.workflow;

import fr.guichet.domain.Content;
import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.Extraction;
import fr.guichet.domain.Matter;
import fr.guichet.domain.MediaKind;
import fr.guichet.domain.Reading;
import fr.guichet.domain.ports.Documents;
import fr.guichet.extraction.ExtractionService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A dossier's documents with what they are and, where they are invoices, what they say. */
record Papers(List<Paper> all) {
    /** @param extraction of an invoice; empty for everything else */
    record Paper(Document document, Reading reading, Optional<Extraction> extraction) {}

    static Papers of(Dossier dossier, Documents documents, ExtractionService extraction) {
        List<Paper> all = new ArrayList<>();
        for (Document document : documents.of(dossier.id())) {
            Reading reading = documents.reading(document.id()).orElse(Reading.of(List.of()));
            DocumentKind kind = document.kind() == DocumentKind.UNKNOWN
                    ? kind(dossier, document, reading, extraction)
                    : document.kind();
            Optional<Extraction> found =
                    kind.isInvoice() ? Optional.of(extraction.invoice(document.id(), reading)) : Optional.empty();
            all.add(new Paper(document.as(kind), reading, found));
        }
        return new Papers(all);
    }

    private static DocumentKind kind(
            Dossier dossier, Document document, Reading reading, ExtractionService extraction) {
        MediaKind media =
                document.parts().stream().map(Content::kind).findFirst().orElseThrow();
        boolean isTheMessage = document.position() == 0 && dossier.matter() == Matter.REQUEST;
        return media == MediaKind.EMAIL || isTheMessage ? DocumentKind.REQUEST : extraction.kind(reading);
    }

    Stream<Paper> invoices() {
        return all.stream().filter(p -> p.extraction().isPresent());
    }

    Optional<Paper> first(DocumentKind kind) {
        return all.stream().filter(p -> p.document().kind() == kind).findFirst();
    }

    List<Document> documents() {
        return all.stream().map(Paper::document).toList();
    }

    /** What all documents say, for the search. */
    String text() {
        var text = new StringBuilder();
        all.forEach(p -> text.append(p.reading().text()).append('\n'));
        return text.toString();
    }
}
