package fr.guichet.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.guichet.base.Progress;
import fr.guichet.domain.Channel;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.MediaKind;
import fr.guichet.domain.Message;
import fr.guichet.domain.Reading;
import fr.guichet.extraction.ExtractionService;
import fr.guichet.reading.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The entities of messages, without their intents, in the lines of {@code guichet classify --json}: EntityBench FILE.jsonl
 * The score.py beside the file tells precision and recall by kind. With {@code -Dguichet.bench.pages=true} each text is laid
 * out on pages first and read from them, as it is in the program.
 */
public final class EntityBench {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final boolean PAGES = Boolean.getBoolean("guichet.bench.pages");

    private EntityBench() {}

    public static void main(String[] args) throws IOException {
        var extraction = new ExtractionService();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode node = JSON.readTree(line);
            Optional<Reading> reading =
                    PAGES ? Optional.of(laidOut(node.get("text").asText())) : Optional.empty();
            long begin = System.nanoTime();
            List<Field> fields = extraction.request(new DocumentId(new UUID(0, 1)), message(node, reading), reading);
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("id", node.get("id").asText());
            out.put("intent", "other");
            out.put("confidence", 0);
            out.put("secondary_intents", List.of());
            out.put("urgency", "normal");
            out.put("entities", entities(fields));
            out.put("entity_confidence", confidences(fields));
            out.put("boxes", fields.stream().filter(f -> f.box().isPresent()).count());
            out.put("ms", (System.nanoTime() - begin) / 1e6);
            System.out.println(JSON.writeValueAsString(out));
        }
    }

    private static Reading laidOut(String text) {
        var source = new Source(MediaKind.TEXT, text.getBytes(StandardCharsets.UTF_8), "message.txt");
        return DumpText.service().read(List.of(source), Progress.NONE);
    }

    private static Message message(JsonNode node, Optional<Reading> reading) {
        JsonNode subject = node.get("subject");
        return new Message(
                subject == null || subject.isNull() ? Optional.empty() : Optional.of(subject.asText()),
                reading.map(Reading::text).orElseGet(() -> node.get("text").asText()),
                Optional.of(node.get("lang").asText()),
                Channel.valueOf(node.get("channel").asText().toUpperCase(Locale.ROOT)));
    }

    private static Map<String, Object> entities(List<Field> fields) {
        Map<String, Object> entities = new LinkedHashMap<>();
        for (Field field : fields) {
            boolean amount = field.name() == FieldName.AMOUNT_EUR;
            entities.put(field.name().code(), amount ? new BigDecimal(field.value()) : field.value());
        }
        return entities;
    }

    private static Map<String, Object> confidences(List<Field> fields) {
        Map<String, Object> confidences = new LinkedHashMap<>();
        fields.forEach(f -> confidences.put(f.name().code(), Math.round(f.confidence() * 100) / 100.0));
        return confidences;
    }
}
