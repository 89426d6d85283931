package fr.guichet.workflow;

import fr.guichet.base.Detail;
import fr.guichet.base.Progress;
import fr.guichet.domain.Classification;
import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Matter;
import fr.guichet.domain.Message;
import fr.guichet.domain.Stage;
import fr.guichet.domain.Thresholds;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** READ → UNDERSTOOD: what each document is, what the matter is about, which values it names. */
final class UnderstandStep {
    /** What an attached invoice tells about the customer's contract. Its IBAN is the supplier's and tells nothing. */
    private static final Set<FieldName> OF_AN_INVOICE = EnumSet.of(
            FieldName.CUSTOMER_REF, FieldName.CONTRACT_REF, FieldName.INVOICE_NUMBER, FieldName.PDL, FieldName.PCE);

    private final FlowStore store;
    private final FlowServices services;
    private final Move move;
    private final Thresholds thresholds;
    private final Messages messages;

    UnderstandStep(FlowStore store, FlowServices services, Move move, Thresholds thresholds) {
        this.store = store;
        this.services = services;
        this.move = move;
        this.thresholds = thresholds;
        messages = new Messages(store.vault(), services.mails());
    }

    /** What was understood. */
    private record Understood(Matter matter, Optional<Classification> classification, List<Field> fields) {}

    Dossier run(Dossier dossier, Progress progress) {
        progress.report(-1, "workflow.understanding");
        Papers papers = Papers.of(dossier, store.documents(), services.extraction());
        Understood understood = understood(dossier, papers);
        Dossier next = dossier.change()
                .stage(Stage.UNDERSTOOD)
                .matter(understood.matter())
                .intent(understood.classification().map(Classification::intent))
                .party(dossier.party().told(understood.fields()))
                .done();
        return move.to(next, "stage.understood", detail(understood), () -> save(dossier, papers, understood));
    }

    private void save(Dossier dossier, Papers papers, Understood understood) {
        for (Document document : papers.documents()) {
            store.documents().mark(document.id(), document.kind());
        }
        understood.classification().ifPresent(c -> store.findings().saveClassification(dossier.id(), c));
        store.findings().saveFields(dossier.id(), understood.fields());
        String values = understood.fields().stream().map(Field::value).collect(Collectors.joining(" "));
        store.dossiers().index(dossier.id(), values + "\n" + papers.text());
    }

    private Understood understood(Dossier dossier, Papers papers) {
        boolean isRequest = dossier.matter() == Matter.REQUEST;
        Optional<Papers.Paper> invoice = papers.invoices().findFirst();
        if (!isRequest && invoice.isPresent()) {
            List<Field> read = invoice.get().extraction().orElseThrow().fields();
            return new Understood(
                    Matter.INVOICE, Optional.empty(), merged(dossier).add(read).all());
        }
        Optional<Papers.Paper> letter = papers.first(DocumentKind.REQUEST);
        Optional<Papers.Paper> words = letter.or(() -> papers.first(DocumentKind.OTHER))
                .filter(p -> !p.reading().isEmpty());
        if (words.isEmpty()) {
            return new Understood(
                    dossier.matter(), Optional.empty(), merged(dossier).all());
        }
        return request(dossier, papers, words.get(), isRequest || letter.isPresent());
    }

    private Understood request(Dossier dossier, Papers papers, Papers.Paper words, boolean isRequest) {
        Message message = messages.of(dossier, words);
        Classification said =
                byPerson(dossier).orElseGet(() -> services.classification().apply(message));
        if (!isRequest && said.confidence() < thresholds.intent()) {
            return new Understood(
                    Matter.UNKNOWN, Optional.empty(), merged(dossier).all());
        }
        Merge fields = merged(dossier)
                .add(services.extraction().request(words.document().id(), message, Optional.of(words.reading())));
        papers.all().stream().filter(p -> !p.equals(words)).forEach(p -> fields.add(attached(p)));
        return new Understood(Matter.REQUEST, Optional.of(said), fields.all());
    }

    private List<Field> attached(Papers.Paper paper) {
        if (paper.extraction().isPresent()) {
            return paper.extraction().get().fields().stream()
                    .filter(f -> OF_AN_INVOICE.contains(f.name()))
                    .toList();
        }
        if (paper.document().kind() != DocumentKind.BANK_DETAILS) {
            return List.of();
        }
        var message = new Message(
                Optional.empty(), paper.reading().text(), Optional.empty(), fr.guichet.domain.Channel.LETTER);
        return services.extraction().request(paper.document().id(), message, Optional.of(paper.reading())).stream()
                .filter(f -> f.name() == FieldName.IBAN)
                .toList();
    }

    /** A person's word on the intent outlives another reading. */
    private Optional<Classification> byPerson(Dossier dossier) {
        return store.findings().classification(dossier.id()).filter(Classification::isHuman);
    }

    private Merge merged(Dossier dossier) {
        return new Merge(store.findings().fields(dossier.id()));
    }

    private static Detail detail(Understood understood) {
        Detail detail = Detail.of("matter", understood.matter().name())
                .and("fields", understood.fields().size());
        return understood
                .classification()
                .map(c -> detail.and("intent", c.intent().code())
                        .and("confidence", Math.round(c.confidence() * 100) / 100.0)
                        .and("model", c.model()))
                .orElse(detail);
    }
}
