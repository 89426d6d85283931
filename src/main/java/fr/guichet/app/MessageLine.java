package fr.guichet.app;

import com.fasterxml.jackson.databind.JsonNode;
import fr.guichet.base.Problem;
import fr.guichet.base.Progress;
import fr.guichet.base.Texts;
import fr.guichet.domain.Channel;
import fr.guichet.domain.Classification;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldType;
import fr.guichet.domain.Intent;
import fr.guichet.domain.MediaKind;
import fr.guichet.domain.Message;
import fr.guichet.domain.Reading;
import fr.guichet.reading.Source;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lines of {@code guichet classify}: a message's intent, urgency and entities in the command line's names. Thread-safe. */
final class MessageLine {
    private static final DocumentId DOCUMENT = new DocumentId(new UUID(0, 1));

    private final Engines engines;
    private final Texts texts;

    MessageLine(Engines engines, Texts texts) {
        this.engines = engines;
        this.texts = texts;
    }

    Map<String, @Nullable Object> of(String jsonLine) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        long begin = System.nanoTime();
        try {
            JsonNode given = ClassifyCommand.parsed(jsonLine);
            line.put("id", text(given, "id").orElse(null));
            Message message = message(given);
            understood(message, line);
        } catch (Problem problem) {
            line.put("error", Map.of("code", problem.code(), "message", problem.sentence(texts)));
        }
        line.put("ms", Math.round((System.nanoTime() - begin) / 1e4) / 100.0);
        return line;
    }

    private void understood(Message message, Map<String, @Nullable Object> line) {
        Classification said = engines.classification().classify(message);
        line.put("intent", said.intent().code());
        line.put("confidence", Math.round(said.confidence() * 1000) / 1000.0);
        line.put("rationale", said.rationale());
        line.put(
                "secondary_intents", said.secondary().stream().map(Intent::code).toList());
        line.put("urgency", said.urgency().code());
        line.put("entities", entities(message));
    }

    private Map<String, Object> entities(Message message) {
        String all = message.subject().map(s -> s + "\n").orElse("") + message.text();
        var source = new Source(MediaKind.TEXT, all.getBytes(StandardCharsets.UTF_8), "message");
        Reading reading = engines.reading().read(List.of(source), Progress.NONE);
        Map<String, Object> entities = new LinkedHashMap<>();
        for (Field field : engines.extraction().request(DOCUMENT, message, Optional.of(reading))) {
            entities.putIfAbsent(field.name().code(), value(field));
        }
        return entities;
    }

    private static Object value(Field field) {
        return field.name().type() == FieldType.MONEY ? new BigDecimal(field.value()) : field.value();
    }

    private static Message message(JsonNode given) {
        return new Message(
                text(given, "subject"),
                text(given, "text").orElse(""),
                text(given, "lang"),
                text(given, "channel").flatMap(MessageLine::channel).orElse(Channel.PASTED));
    }

    private static Optional<Channel> channel(String code) {
        return Arrays.stream(Channel.values())
                .filter(c -> c.code().equals(code))
                .findFirst();
    }

    private static Optional<String> text(JsonNode given, String name) {
        return Optional.ofNullable(given.get(name)).filter(n -> !n.isNull()).map(JsonNode::asText);
    }
}
