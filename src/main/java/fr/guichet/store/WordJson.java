package fr.guichet.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import fr.guichet.domain.Box;
import fr.guichet.domain.Word;
import java.io.IOException;

/** A word as {@code [text, page, x, y, w, h, confidence]}: a reading has a hundred thousand of them. */
final class WordJson {
    private WordJson() {}

    static final class Writer extends StdSerializer<Word> {
        private static final long serialVersionUID = 1;

        Writer() {
            super(Word.class);
        }

        @Override
        public void serialize(Word word, JsonGenerator json, SerializerProvider provider) throws IOException {
            Box box = word.box();
            json.writeStartArray();
            json.writeString(word.text());
            json.writeNumber(box.page());
            json.writeNumber(box.x());
            json.writeNumber(box.y());
            json.writeNumber(box.w());
            json.writeNumber(box.h());
            json.writeNumber(word.confidence());
            json.writeEndArray();
        }
    }

    static final class Reader extends StdDeserializer<Word> {
        private static final long serialVersionUID = 1;

        Reader() {
            super(Word.class);
        }

        @Override
        public Word deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = json.nextTextValue();
            int page = json.nextIntValue(0);
            var box = new Box(page, next(json), next(json), next(json), next(json));
            var word = new Word(text, box, next(json));
            json.nextToken();
            return word;
        }

        private static double next(JsonParser json) throws IOException {
            json.nextToken();
            // NaN and the infinities are written as texts
            return json.currentToken().isNumeric() ? json.getDoubleValue() : Double.parseDouble(json.getText());
        }
    }
}
