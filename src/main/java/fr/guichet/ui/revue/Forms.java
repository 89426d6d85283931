package fr.guichet.ui.revue;

import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Person;
import fr.guichet.domain.Settlement;
import fr.guichet.review.Letter;
import fr.guichet.review.RejectReason;
import fr.guichet.review.ReviewFile;
import fr.guichet.review.ReviewService;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.Words;
import fr.guichet.ui.revue.ActForm.Choice;
import fr.guichet.ui.revue.ActForm.Pick;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is asked before each act. */
final class Forms {
    private static final List<DocumentKind> ASKED = List.of(
            DocumentKind.IDENTITY,
            DocumentKind.PROOF_OF_ADDRESS,
            DocumentKind.BANK_DETAILS,
            DocumentKind.METER_PHOTO,
            DocumentKind.INVOICE,
            DocumentKind.CONTRACT,
            DocumentKind.KBIS);

    private final ReviewService review;
    private final Person me;
    private final UiTools tools;
    private final Words words;

    Forms(AtHand hand) {
        review = hand.review();
        me = hand.me();
        tools = hand.tools();
        words = hand.words();
    }

    ActForm postpone(Consumer<Instant> then) {
        var times = new PostponeTimes(words);
        var now = tools.clock().instant().atZone(words.zone());
        return new ActForm(
                words.say("revue.postpone.title"),
                "",
                words.say("revue.postpone.prompt"),
                text -> times.from(now, text),
                true,
                Forms::nothing,
                words.say("revue.postpone.act"),
                false,
                pick -> pick.value(Instant.class).map(until -> () -> then.accept(until)));
    }

    ActForm reject(BiConsumer<RejectReason, String> then) {
        List<Choice> reasons = Stream.of(RejectReason.values())
                .map(r -> new Choice(words.say(r.textKey()), "", r))
                .toList();
        return new ActForm(
                words.say("revue.reject.title"),
                words.say("revue.reject.detail"),
                words.say("revue.reject.prompt"),
                text -> reasons,
                false,
                Forms::nothing,
                words.say("revue.reject.act"),
                true,
                pick -> rejected(pick, then));
    }

    private static Optional<Runnable> rejected(Pick pick, BiConsumer<RejectReason, String> then) {
        RejectReason reason = pick.value(RejectReason.class).orElse(RejectReason.OTHER);
        String note = pick.text().strip();
        return reason == RejectReason.OTHER && note.isEmpty()
                ? Optional.empty()
                : Optional.of(() -> then.accept(reason, note));
    }

    /**
     * @param wanted what the person would ask for first; may be empty
     * @param document told of the kind asked for
     * @param question told of the question in the person's own words
     */
    ActForm ask(ReviewFile file, String wanted, Consumer<DocumentKind> document, Consumer<String> question) {
        DossierId id = file.dossier().id();
        List<Choice> kinds = documents(file);
        return new ActForm(
                words.say("revue.ask.title"),
                wanted,
                words.say("revue.ask.prompt"),
                text -> kinds,
                true,
                pick -> letter(id, pick),
                words.say("revue.ask.act"),
                false,
                pick -> pick.text().isBlank()
                        ? pick.value(DocumentKind.class).map(kind -> () -> document.accept(kind))
                        : Optional.of(() -> question.accept(pick.text().strip())));
    }

    private List<Choice> documents(ReviewFile file) {
        List<DocumentKind> missing = file.anomalies().stream()
                .filter(a ->
                        a.code().equals("DOCUMENT_MISSING") && a.settlement().isEmpty())
                .flatMap(a -> a.arguments().stream())
                .flatMap(a -> Stream.of(DocumentKind.values()).filter(k -> a.equals("@document." + k.code())))
                .toList();
        return Stream.concat(missing.stream(), ASKED.stream())
                .distinct()
                .map(k -> new Choice(
                        words.say("document." + k.code()),
                        missing.contains(k) ? words.say("revue.ask.missing") : "",
                        k))
                .toList();
    }

    private Optional<Supplier<String>> letter(DossierId id, Pick pick) {
        if (!pick.text().isBlank()) {
            return Optional.of(() -> text(review.draft(id, pick.text().strip(), me)));
        }
        return pick.value(DocumentKind.class).map(kind -> () -> text(review.draft(id, kind, me)));
    }

    static String text(Letter letter) {
        return letter.subject() + "\n\n" + letter.text();
    }

    ActForm escalate(Consumer<String> then) {
        return reason("revue.escalate.", false, "", then);
    }

    /** @param standing what stands in the way */
    ActForm force(List<String> standing, Consumer<String> then) {
        return reason("revue.force.", true, String.join("\n", standing), then);
    }

    ActForm settle(AnomalyCard card, Settlement.Kind how, Consumer<String> then) {
        return reason(
                how == Settlement.Kind.REPORTED ? "revue.report." : "revue.accept.", false, card.sentence(), then);
    }

    /** Asks for a reason; the usual ones are one key away. */
    private ActForm reason(String prefix, boolean danger, String detail, Consumer<String> then) {
        List<Choice> usual = Stream.of("reason1", "reason2", "reason3")
                .map(r -> prefix + r)
                .filter(words::has)
                .map(r -> Choice.of(words.say(r)))
                .toList();
        return new ActForm(
                words.say(prefix + "title"),
                detail.isEmpty() ? words.say(prefix + "detail") : detail,
                words.say("revue.reason.prompt"),
                text -> usual,
                false,
                Forms::nothing,
                words.say(prefix + "act"),
                danger,
                pick -> Optional.of(pick.words()).filter(w -> !w.isBlank()).map(w -> () -> then.accept(w)));
    }

    /** @param invoice does what makes an invoice of it */
    ActForm reclassify(Consumer<Intent> intent, Runnable invoice) {
        List<Choice> all = new ArrayList<>();
        Stream.of(Intent.values())
                .map(i -> new Choice(words.say("intent." + i.code()), words.say("intent." + i.code() + ".hint"), i))
                .forEach(all::add);
        all.add(new Choice(words.say("matter.invoice"), words.say("revue.reclassify.invoice"), "invoice"));
        return new ActForm(
                words.say("revue.reclassify.title"),
                "",
                words.say("revue.reclassify.prompt"),
                text -> matching(all, text),
                true,
                Forms::nothing,
                words.say("revue.reclassify.act"),
                false,
                pick -> pick.choice().map(c -> c.value() instanceof Intent i ? () -> intent.accept(i) : invoice));
    }

    ActForm addField(List<FieldName> names, Consumer<FieldName> then) {
        List<Choice> all = names.stream()
                .map(n -> new Choice(words.say("field." + n.code()), "", n))
                .toList();
        return new ActForm(
                words.say("revue.add.title"),
                "",
                words.say("revue.add.prompt"),
                text -> matching(all, text),
                true,
                Forms::nothing,
                words.say("revue.add.act"),
                false,
                pick -> pick.value(FieldName.class).map(n -> () -> then.accept(n)));
    }

    private static List<Choice> matching(List<Choice> all, String text) {
        List<String> wanted = List.of(folded(text).split("\\s+"));
        return all.stream()
                .filter(c -> wanted.stream().allMatch(folded(c.label() + " " + c.detail())::contains))
                .toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<Supplier<String>> nothing(Pick pick) {
        return Optional.empty();
    }
}
