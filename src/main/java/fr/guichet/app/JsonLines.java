package fr.guichet.app;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.guichet.base.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Writes one JSON object a line, at once: a reader at the other end of a pipe sees each as it is done. Thread-safe. */
final class JsonLines {
    static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModules(new JavaTimeModule(), new Jdk8Module())
            .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final PrintStream out;

    JsonLines(PrintStream out) {
        this.out = out;
    }

    synchronized void write(Object line) {
        try {
            out.write((MAPPER.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new Problem(e, "output.failed");
        }
    }
}
