package fr.guichet.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.guichet.base.Texts;
import fr.guichet.domain.Sha256;
import fr.guichet.engine.jsoup.JsoupText;
import fr.guichet.engine.mail.AngusMailReader;
import fr.guichet.intake.Mail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads every {@code x.eml} of a folder and compares it with its {@code x.expected.json}: MailCorpus FOLDER. */
public final class MailCorpus {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> wrong = new ArrayList<>();
    private int checks;

    private MailCorpus() {}

    public static void main(String[] arguments) throws IOException {
        var reader = new AngusMailReader(new JsoupText(), Texts.in(Locale.FRENCH));
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path eml :
                    files.filter(f -> f.toString().endsWith(".eml")).sorted().toList()) {
                var corpus = new MailCorpus();
                Path expected = eml.resolveSibling(eml.getFileName().toString().replace(".eml", ".expected.json"));
                Mail mail = reader.read(Files.readAllBytes(eml));
                corpus.compare(mail, JSON.readTree(expected.toFile()));
                System.out.println(eml.getFileName() + ": " + (corpus.checks - corpus.wrong.size()) + "/"
                        + corpus.checks + " " + corpus.wrong);
                if (arguments.length > 1) {
                    System.out.println(mail.text() + "\n");
                }
            }
        }
    }

    private void compare(Mail mail, JsonNode expected) {
        check("subject", expected.path("subject").asText(""), mail.subject());
        check("from name", expected.at("/from/name").asText(""), mail.fromName());
        check(
                "from address",
                expected.at("/from/address").asText(""),
                mail.fromAddress().orElse(""));
        check("date", date(expected.path("date")), mail.date());
        String start = expected.path("text_start").asText("");
        String text = mail.text().replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
        check("text", start, text.substring(0, Math.min(text.length(), start.length())));
        check("has text", expected.path("has_text").asBoolean(), mail.hasText());
        check("has html", expected.path("has_html").asBoolean(), mail.hasHtml());
        for (JsonNode never : expected.path("must_not_contain")) {
            check("holds " + never, false, mail.text().contains(never.asText()));
        }
        attachments(mail, expected);
    }

    private void attachments(Mail mail, JsonNode expected) {
        JsonNode all = expected.path("attachments");
        check(
                "attachments",
                all.size(),
                mail.attachments().size()
                        - expected.path("attachments_optional").size());
        for (int i = 0; i < Math.min(all.size(), mail.attachments().size()); i++) {
            JsonNode want = all.get(i);
            Mail.Attachment is = mail.attachments().get(i);
            check("name", want.path("name").asText(), is.name());
            check("type", want.path("content_type").asText(), is.declaredType());
            check("inline", want.path("inline").asBoolean(), is.inline());
            if (!want.path("sha256").asText("").isEmpty()
                    && !want.path("sha256").isNull()) {
                check(
                        "sha256",
                        want.path("sha256").asText(),
                        Sha256.of(is.bytes()).hex());
            }
        }
    }

    private static Optional<OffsetDateTime> date(JsonNode node) {
        return node.isTextual() ? Optional.of(OffsetDateTime.parse(node.asText())) : Optional.empty();
    }

    private void check(String what, Object expected, Object is) {
        checks++;
        if (!expected.equals(is)) {
            wrong.add(what + ": " + expected + " / " + is);
        }
    }
}
