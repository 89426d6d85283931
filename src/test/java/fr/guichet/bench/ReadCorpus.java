package fr.guichet.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.guichet.base.Progress;
import fr.guichet.domain.Box;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Extraction;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.FieldType;
import fr.guichet.domain.MediaKind;
import fr.guichet.domain.Page;
import fr.guichet.domain.Reading;
import fr.guichet.domain.ReadingSource;
import fr.guichet.domain.Word;
import fr.guichet.extraction.ExtractionService;
import fr.guichet.reading.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reads files and prints what was extracted, in the lines of {@code guichet read --json}: ReadCorpus FILE…
 * With {@code -Dguichet.bench.readings=FOLDER} the readings are kept there, so that only the first run pays for OCR;
 * with {@code -Dguichet.bench.rounds=N} each document is extracted N times and the last time counts.
 */
public final class ReadCorpus {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadCorpus() {}

    public static void main(String[] files) throws IOException {
        var extraction = new ExtractionService();
        int rounds = Integer.getInteger("guichet.bench.rounds", 1);
        for (String file : files) {
            Reading reading = reading(file);
            long begin = System.nanoTime();
            Extraction found = extraction.invoice(new DocumentId(new UUID(0, 1)), reading);
            for (int i = 1; i < rounds; i++) {
                begin = System.nanoTime();
                found = extraction.invoice(new DocumentId(new UUID(0, 1)), reading);
            }
            double ms = (System.nanoTime() - begin) / 1e6;
            System.out.println(JSON.writeValueAsString(line(file, reading, found, ms)));
        }
    }

    private static Map<String, Object> line(String file, Reading reading, Extraction found, double ms) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Map<String, List<Object>> lists = new LinkedHashMap<>();
        Map<String, Object> confidence = new LinkedHashMap<>();
        Map<String, Object> boxes = new LinkedHashMap<>();
        for (Field field : found.fields()) {
            String name = field.name().code();
            if (field.name().isList()) {
                lists.computeIfAbsent(name, n -> new ArrayList<>()).add(field.value());
            } else {
                fields.put(name, value(field));
            }
            confidence.put(name, Math.round(field.confidence() * 100) / 100.0);
            field.box().ifPresent(b -> boxes.put(name, b));
        }
        fields.putAll(lists);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("kind", found.kind().code());
        line.put("source", reading.source().name());
        line.put("ms", Math.round(ms * 10) / 10.0);
        line.put("fields", fields);
        line.put("confidence", confidence);
        line.put("boxes", boxes);
        line.put("lines", found.lines().size());
        line.put("vat_rows", found.vatRows().size());
        return line;
    }

    private static Object value(Field field) {
        boolean number = field.name().type() == FieldType.MONEY || field.name().type() == FieldType.NUMBER;
        return number && field.name() != FieldName.SUPPLIER ? new BigDecimal(field.value()) : field.value();
    }

    static Reading reading(String file) throws IOException {
        String folder = System.getProperty("guichet.bench.readings", "");
        Path kept = Path.of(folder.isEmpty() ? "target" : folder, file.replaceAll("[^\\w.-]", "_") + ".tsv");
        if (!folder.isEmpty() && Files.exists(kept)) {
            return load(kept);
        }
        var source = new Source(kind(file), Files.readAllBytes(Path.of(file)), file);
        Reading reading = DumpText.service().read(List.of(source), Progress.NONE);
        if (!folder.isEmpty()) {
            Files.createDirectories(kept.getParent());
            keep(reading, kept);
        }
        return reading;
    }

    private static MediaKind kind(String file) {
        String name = file.substring(file.lastIndexOf('.') + 1);
        return switch (name) {
            case "pdf" -> MediaKind.PDF;
            case "tif", "tiff" -> MediaKind.TIFF;
            case "png" -> MediaKind.PNG;
            case "jpg", "jpeg" -> MediaKind.JPEG;
            default -> MediaKind.TEXT;
        };
    }

    private static void keep(Reading reading, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Page page : reading.pages()) {
            lines.add("page\t" + page.number() + "\t" + page.width() + "\t" + page.height() + "\t" + page.source());
            for (Word word : page.words()) {
                Box b = word.box();
                lines.add(String.join(
                        "\t",
                        word.text(),
                        b.x() + "",
                        b.y() + "",
                        b.w() + "",
                        b.h() + "",
                        String.valueOf(word.confidence())));
            }
        }
        Files.write(file, lines);
    }

    private static Reading load(Path file) throws IOException {
        List<Page> pages = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = lines.size() - 1; i >= 0; i--) {
            String[] part = lines.get(i).split("\t");
            if (part.length == 5 && part[0].equals("page")) {
                int number = Integer.parseInt(part[1]);
                var placed = words.reversed().stream()
                        .map(w -> new Word(w.text(), placed(w.box(), number), w.confidence()))
                        .toList();
                pages.addFirst(
                        new Page(number, number(part[2]), number(part[3]), ReadingSource.valueOf(part[4]), 0, placed));
                words.clear();
            } else {
                var box = new Box(1, number(part[1]), number(part[2]), number(part[3]), number(part[4]));
                words.add(new Word(part[0], box, number(part[5])));
            }
        }
        return Reading.of(pages);
    }

    private static Box placed(Box box, int page) {
        return new Box(page, box.x(), box.y(), box.w(), box.h());
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
