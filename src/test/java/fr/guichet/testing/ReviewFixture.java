package fr.guichet.testing;

import fr.guichet.base.Progress;
import fr.guichet.base.Texts;
import fr.guichet.domain.Anomaly;
import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Box;
import fr.guichet.domain.Candidate;
import fr.guichet.domain.Channel;
import fr.guichet.domain.Classification;
import fr.guichet.domain.Content;
import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import fr.guichet.domain.MediaKind;
import fr.guichet.domain.Page;
import fr.guichet.domain.Party;
import fr.guichet.domain.Person;
import fr.guichet.domain.Provenance;
import fr.guichet.domain.Reading;
import fr.guichet.domain.ReadingSource;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Stage;
import fr.guichet.domain.Thresholds;
import fr.guichet.domain.Urgency;
import fr.guichet.domain.Word;
import fr.guichet.engine.phone.PhoneShape;
import fr.guichet.engine.validator.CommonsIdentifierChecks;
import fr.guichet.extraction.ExtractionService;
import fr.guichet.reading.ReadingService;
import fr.guichet.reading.Source;
import fr.guichet.review.Checks;
import fr.guichet.review.ReviewContext;
import fr.guichet.review.ReviewFile;
import fr.guichet.review.ReviewService;
import fr.guichet.review.ReviewStore;
import fr.guichet.ui.common.page.PagePictures;
import fr.guichet.verification.VerificationService;
import fr.guichet.workflow.FlowChecks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Dossiers that wait for a person, in a real store, judged by the real verification. */
public final class ReviewFixture implements AutoCloseable {
    public static final Person CAMILLE = new Person("Camille Martin", "camille-1");
    public static final Person LEA = new Person("Léa Roussel", "lea-1");

    private static final ReadingService READING = Readings.service();
    private static final Map<String, Reading> READ = new ConcurrentHashMap<>();

    public final TestStores stores;
    public final Checks checks;
    public final ReviewService review;
    public final PagePictures pictures;
    private final Clock clock;
    private final AtomicLong ids = new AtomicLong(1000);

    public ReviewFixture(Clock clock) {
        this.clock = clock;
        stores = TestStores.fresh();
        var store = stores.store();
        checks = new FlowChecks(
                new VerificationService(new CommonsIdentifierChecks(), new PhoneShape()),
                new ExtractionService(),
                store.documents(),
                clock,
                Thresholds.DEFAULT);
        review = new ReviewService(
                new ReviewStore(
                        store.unitOfWork(),
                        store.dossiers(),
                        store.documents(),
                        store.findings(),
                        store.decisions(),
                        store.snapshots(),
                        store.locks(),
                        store.reviewQueue()),
                checks,
                new ReviewContext(clock, this::id, Texts.in(Locale.FRANCE), Thresholds.DEFAULT));
        pictures = new PagePictures(READING, stores.vault());
    }

    public UUID id() {
        return new UUID(1, ids.incrementAndGet());
    }

    /** A bill whose values were all read well and whose sums are right. */
    public DossierId bill() {
        return bill("162,94", Map.of());
    }

    /** A bill of which some values were read with so little confidence. */
    public DossierId doubtfulBill(FieldName... doubtful) {
        Map<FieldName, Double> confidences = new HashMap<>();
        List.of(doubtful).forEach(name -> confidences.put(name, 0.55));
        return bill("162,94", confidences);
    }

    /** A bill that prints a total which its parts do not make. */
    public DossierId wrongBill() {
        return bill("169,24", Map.of());
    }

    /**
     * @param total as printed: 162,94 is right
     * @param confidences of those values that were not read with 0.97
     */
    public DossierId bill(String total, Map<FieldName, Double> confidences) {
        byte[] pdf = BillPdf.totalling(total);
        Dossier dossier = dossier(Matter.INVOICE, Optional.empty(), "facture-mars.pdf", Channel.FILE);
        Document document = document(dossier, pdf, MediaKind.PDF, "facture-mars.pdf", DocumentKind.INVOICE, 0);
        Reading reading = reading(pdf, MediaKind.PDF);
        List<Field> fields = billFields(document, reading, total, confidences);
        add(dossier, List.of(document), Map.of(document.id(), doubted(reading, confidences)), Optional.empty(), fields);
        return dossier.id();
    }

    /** The customer's words, with the bill they are about; nobody is sure what they want. */
    public DossierId dispute() {
        byte[] words = """
            Bonjour,
            je conteste ma facture LV-2026-0061842 : le montant de 162,94 € est trop élevé.
            Mon point de livraison est le 14 295 807 316 042.
            Odile Garance, odile.garance@courriel.example, 06 12 34 56 78
            """.getBytes(StandardCharsets.UTF_8);
        byte[] pdf = BillPdf.right();
        Dossier dossier =
                dossier(Matter.REQUEST, Optional.of(Intent.BILLING_DISPUTE), "Facture trop élevée", Channel.EMAIL);
        Document message = document(dossier, words, MediaKind.TEXT, "message.txt", DocumentKind.REQUEST, 0);
        Document bill = document(dossier, pdf, MediaKind.PDF, "facture-mars.pdf", DocumentKind.INVOICE, 1);
        Reading said = reading(words, MediaKind.TEXT);
        Reading printed = reading(pdf, MediaKind.PDF);
        List<Field> fields = new ArrayList<>(List.of(
                read(message, said, FieldName.NAME, "Odile Garance", "Odile Garance,", 0.93),
                read(
                        message,
                        said,
                        FieldName.EMAIL,
                        "odile.garance@courriel.example",
                        "odile.garance@courriel.example,",
                        0.98),
                read(message, said, FieldName.PHONE, "+33612345678", "06 12 34 56 78", 0.97),
                read(message, said, FieldName.INVOICE_NUMBER, "LV-2026-0061842", "LV-2026-0061842", 0.96),
                read(bill, printed, FieldName.PDL, "14295807316042", "14 295 807 316 042", 0.61)));
        fields.sort(Comparator.comparing(Field::key));
        var taken = new Classification(
                Intent.BILLING_DISPUTE,
                0.58,
                List.of("conteste", "montant", "élevé"),
                List.of(Intent.COMPLAINT),
                Urgency.NORMAL,
                "test");
        add(
                dossier,
                List.of(message, bill),
                Map.of(message.id(), said, bill.id(), printed),
                Optional.of(taken),
                fields);
        return dossier.id();
    }

    public ReviewFile file(DossierId id) {
        return review.look(id);
    }

    private Dossier dossier(Matter matter, Optional<Intent> intent, String subject, Channel channel) {
        // each came in a minute after the one before, so that the queue has an order
        Instant received = clock.instant().minusSeconds(86_400).plusSeconds(60 * ids.get());
        return new Dossier(
                new DossierId(id()),
                stores.store().dossiers().nextReference(Year.of(2026)),
                Stage.NEEDS_REVIEW,
                matter,
                intent,
                Party.UNKNOWN,
                subject,
                channel,
                received,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                0);
    }

    private Document document(
            Dossier dossier, byte[] bytes, MediaKind media, String name, DocumentKind kind, int position) {
        var content = new Content(stores.vault().keep(bytes), name, media, bytes.length);
        return new Document(new DocumentId(id()), dossier.id(), List.of(content), kind, position, dossier.receivedAt());
    }

    private static Reading reading(byte[] bytes, MediaKind kind) {
        return READ.computeIfAbsent(
                fr.guichet.domain.Sha256.of(bytes).hex(),
                hash -> READING.read(List.of(new Source(kind, bytes, "piece")), Progress.NONE));
    }

    private void add(
            Dossier dossier,
            List<Document> documents,
            Map<DocumentId, Reading> readings,
            Optional<Classification> taken,
            List<Field> fields) {
        var store = stores.store();
        store.unitOfWork().inTransaction(() -> {
            Dossier told = dossier.change().party(dossier.party().told(fields)).done();
            store.dossiers().add(told, why(told, "dossier.opened"));
            documents.forEach(d -> {
                store.documents().add(d);
                store.documents().saveReading(d.id(), readings.get(d.id()));
            });
            taken.ifPresent(t -> store.findings().saveClassification(dossier.id(), t));
            store.findings().saveFields(dossier.id(), fields);
            Checks.Verdict verdict = checks.verify(told, taken, fields);
            List<Anomaly> anomalies = verdict.anomalies();
            store.findings().saveAnomalies(dossier.id(), anomalies);
            Set<ReviewReason> reasons = verdict.reasons().isEmpty() ? Set.of(ReviewReason.SAMPLE) : verdict.reasons();
            store.dossiers().save(told.change().reasons(reasons).done(), why(told, "stage.needs_review"));
        });
    }

    private AuditEntry.Draft why(Dossier dossier, String action) {
        return new AuditEntry.Draft(clock.instant(), AuditEntry.MACHINE, action, Optional.of(dossier.id()), "{}");
    }

    private static List<Field> billFields(
            Document document, Reading reading, String total, Map<FieldName, Double> confidences) {
        String[][] values = {
            {"supplier", "Lumivolt", "Lumivolt"},
            {"supplier_siren", "732829320", "732 829 320"},
            {"supplier_vat", "FR44732829320", "FR44 732829320"},
            {"customer_name", "Mme Odile Garance", "Mme Odile Garance"},
            {"customer_ref", "40178265", "40178265"},
            {"contract_ref", "C-558213", "C-558213"},
            {"invoice_number", "LV-2026-0061842", "LV-2026-0061842"},
            {"issue_date", "2026-03-12", "12/03/2026"},
            {"due_date", "2026-03-28", "28/03/2026"},
            {"period_start", "2026-01-01", "01/01/2026"},
            {"period_end", "2026-02-28", "28/02/2026"},
            {"pdl", "14295807316042", "14 295 807 316 042"},
            {"tariff_option", "HP-HC", "Heures pleines / Heures creuses"},
            {"power_kva", "6", "6 kVA"},
            {"kwh_total", "800", "800 kWh,"},
            {"kwh_hp", "512", "512 kWh HP"},
            {"kwh_hc", "288", "288 kWh HC"},
            {"total_ht", "135.78", "135,78 €"},
            {"total_vat", "27.16", "27,16 €"},
            {"total_ttc", total.replace(',', '.'), total + " €"},
            {"amount_due", total.replace(',', '.'), total + " €"},
            {"iban", "FR7630006000011234567890189", "FR76 3000 6000 0112 3456 7890 189"}
        };
        List<Field> fields = new ArrayList<>();
        for (String[] value : values) {
            FieldName name = FieldName.ofCode(value[0]).orElseThrow();
            double confidence = confidences.getOrDefault(name, 0.97);
            Field field = read(document, reading, name, value[1], value[2], confidence);
            fields.add(confidence < 0.75 ? field.withCandidates(List.of(other(field))) : field);
        }
        fields.sort(Comparator.comparing(Field::key));
        return fields;
    }

    /** A 6 might have been an 8. */
    private static Candidate other(Field field) {
        return new Candidate(field.value().replace('6', '8'), field.raw().replace('6', '8'), 0.31, field.box());
    }

    private static Field read(
            Document document, Reading reading, FieldName name, String value, String raw, double confidence) {
        return Field.read(
                FieldKey.of(name),
                value,
                raw,
                confidence,
                new Provenance.ReadFrom(document.id(), place(reading, name, raw), ReadingSource.TEXT_LAYER));
    }

    /** The total stands below, the amount to be paid above. */
    private static Box place(Reading reading, FieldName name, String raw) {
        return name == FieldName.TOTAL_TTC ? Readings.lastBox(reading, raw) : Readings.box(reading, raw);
    }

    /** What was read with little confidence was so because its words were. */
    private static Reading doubted(Reading reading, Map<FieldName, Double> confidences) {
        if (!confidences.containsKey(FieldName.CUSTOMER_REF)) {
            return reading;
        }
        return new Reading(
                ReadingSource.OCR,
                reading.pages().stream()
                        .map(p -> new Page(
                                p.number(),
                                p.width(),
                                p.height(),
                                ReadingSource.OCR,
                                0,
                                p.words().stream()
                                        .map(w -> w.text().equals("40178265") ? new Word(w.text(), w.box(), 0.55) : w)
                                        .toList()))
                        .toList());
    }

    @Override
    public void close() {
        stores.close();
    }
}
