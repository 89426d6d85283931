package fr.guichet.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.Provenance;
import fr.guichet.domain.Reading;
import fr.guichet.domain.Sha256;
import fr.guichet.domain.Word;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Domain records as compressed JSON and back, exactly. Names and types in the JSON are those of the records; what a
 * newer program added is passed over.
 */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(words())
            .addMixIn(Provenance.class, ProvenanceKinds.class)
            .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // whatever a page holds comes back, even halves of a pair
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private Json() {}

    static byte[] pack(Object value) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream out = new DeflaterOutputStream(bytes, deflater, 8192)) {
            MAPPER.writeValue(out, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    static <T> T unpack(byte[] packed, TypeReference<T> type) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading reading(byte[] packed) {
        return unpack(packed, new TypeReference<>() {});
    }

    private static SimpleModule words() {
        var module = new SimpleModule();
        asText(module, DossierId.class, DossierId::toString, DossierId::of);
        asText(module, DocumentId.class, DocumentId::toString, DocumentId::of);
        asText(module, Sha256.class, Sha256::hex, Sha256::new);
        asText(module, FieldKey.class, FieldKey::code, FieldKey::ofCode);
        module.addSerializer(Word.class, new WordJson.Writer());
        module.addDeserializer(Word.class, new WordJson.Reader());
        return module;
    }

    private static <T> void asText(SimpleModule module, Class<T> type, Function<T, String> to, Function<String, T> of) {
        module.addSerializer(type, new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(to.apply(value));
            }
        });
        module.addDeserializer(type, new StdDeserializer<>(type) {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return of.apply(json.getText());
            }
        });
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "from")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Provenance.Typed.class, name = "typed"),
        @JsonSubTypes.Type(value = Provenance.ReadFrom.class, name = "read"),
        @JsonSubTypes.Type(value = Provenance.FromXml.class, name = "xml"),
        @JsonSubTypes.Type(value = Provenance.FromRegistry.class, name = "registry"),
        @JsonSubTypes.Type(value = Provenance.ComputedBy.class, name = "computed"),
        @JsonSubTypes.Type(value = Provenance.CorrectedBy.class, name = "corrected")
    })
    private interface ProvenanceKinds {}
}
