package fr.guichet.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.guichet.domain.Channel;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Message;
import fr.guichet.extraction.ExtractionService;
import java.io.IOException;
import java.math.BigDecimal;
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
 * The score.py beside the file tells precision and recall by kind.
 */
public final class EntityBench {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EntityBench() {}

    public static void main(String[] args) throws IOException {
        var extraction = new ExtractionService();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode node = JSON.readTree(line);
            long begin = System.nanoTime();
            List<Field> fields = extraction.request(new DocumentId(new UUID(0, 1)), message(node), Optional.empty());
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("id", node.get("id").asText());
            out.put("intent", "other");
            out.put("confidence", 0);
            out.put("secondary_intents", List.of());
            out.put("urgency", "normal");
            out.put("entities", entities(fields));
            out.put("entity_confidence", confidences(fields));
            out.put("ms", (System.nanoTime() - begin) / 1e6);
            System.out.println(JSON.writeValueAsString(out));
        }
    }

    private static Message message(JsonNode node) {
        JsonNode subject = node.get("subject");
        return new Message(
                subject == null || subject.isNull() ? Optional.empty() : Optional.of(subject.asText()),
                node.get("text").asText(),
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
