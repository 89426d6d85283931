package fr.guichet.extraction.request;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.domain.Box;
import fr.guichet.domain.Channel;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Field;
import fr.guichet.domain.Message;
import fr.guichet.domain.Page;
import fr.guichet.domain.Provenance;
import fr.guichet.domain.Reading;
import fr.guichet.domain.ReadingSource;
import fr.guichet.domain.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class RequestReaderPropertyTest {
    private static final RequestReader READER = new RequestReader();
    private static final DocumentId DOCUMENT = new DocumentId(new UUID(0, 3));
    private static final String[] PIECES = {
        "Bonjour",
        "M.",
        "Mme",
        "LE",
        "Solène",
        "DURAND",
        "De :",
        "facture",
        "index",
        "HP",
        "HC",
        "PDL",
        "IBAN FR76",
        "€",
        "euros",
        "rue",
        "12",
        "2026",
        "01/02/2026",
        "le",
        "3 mars",
        "0",
        "06 39 98",
        "zéro",
        "quatre-vingt",
        "cent",
        "mille",
        "arobase",
        "point",
        "@",
        ".example",
        "-",
        "/",
        ",",
        ".",
        ":",
        "\n",
        "\n\n",
        "> ",
        "a écrit :",
        "E-",
        "F26-",
        "1234567",
        "123 456 789",
        "\u00a0",
        "\u202f",
        "’",
        "(",
        ")",
        "l0O",
        "\ud83d\udcce",
        "Ǆ",
        "ß",
        "·",
        "20 000",
        "31 février"
    };

    @Property(tries = 600)
    void whateverIsWrittenEveryFieldStandsInTheMessage(
            @ForAll("messages") String text, @ForAll Channel channel, @ForAll boolean subject) {
        var message = new Message(
                subject ? Optional.of("RE: " + text.strip()) : Optional.empty(), text, Optional.empty(), channel);
        String whole = subject ? "RE: " + text.strip() + "\n\n" + text : text;
        for (Field field : READER.read(DOCUMENT, message, Optional.of(pages(text)))) {
            assertThat(whole).contains(field.raw());
            assertThat(field.value()).isNotBlank();
            assertThat(field.confidence()).isBetween(0.0, 1.0);
        }
    }

    @Property(tries = 200)
    void aPlacedFieldsBoxHoldsItsWords(@ForAll("messages") String text) {
        Reading reading = pages(text);
        var message = new Message(Optional.empty(), text, Optional.empty(), Channel.EMAIL);
        for (Field field : READER.read(DOCUMENT, message, Optional.of(reading))) {
            if (field.provenance() instanceof Provenance.ReadFrom from
                    && field.raw().strip().matches("\\S+")) {
                assertThat(reading.pages().getFirst().words())
                        .filteredOn(w -> from.box().intersects(w.box()))
                        .anyMatch(w -> w.text().contains(field.raw().strip())
                                || field.raw().contains(w.text()));
            }
        }
    }

    @Property(tries = 300)
    void aMisreadPointIsPutRight(
            @ForAll @LongRange(min = 10_000_000_000_000L, max = 30_000_000_000_000L) long point, @ForAll long seed) {
        String digits = String.valueOf(point);
        var random = new java.util.Random(seed);
        var misread = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            boolean wrong = i > 1 && random.nextInt(4) == 0;
            misread.append(wrong ? digits.substring(i, i + 1).replace('0', 'O').replace('1', 'l') : digits.charAt(i));
        }
        assertThat(RequestReaderTest.values(Channel.LETTER, "Mon PDL est le " + misread + " merci"))
                .containsEntry("pdl", digits);
    }

    @Property(tries = 200)
    void aDateIsThatDayHoweverItIsWritten(@ForAll @LongRange(min = 0, max = 2000) long days) {
        LocalDate date = LocalDate.of(2024, 1, 1).plusDays(days);
        for (String shape : List.of("d MMMM yyyy", "dd/MM/yyyy", "dd.MM.yyyy", "d/M/yy")) {
            String written = java.time.format.DateTimeFormatter.ofPattern(shape, Locale.FRENCH)
                    .format(date);
            assertThat(RequestReaderTest.values(Channel.WEB, "Je pars à compter du " + written + "."))
                    .containsEntry("date", date.toString());
        }
    }

    @Provide
    Arbitrary<String> messages() {
        Arbitrary<String> known = Arbitraries.of(PIECES);
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(6);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(8, known), net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMaxSize(60)
                .map(l -> String.join(" ", l));
    }

    private static Reading pages(String text) {
        List<Word> words = new ArrayList<>();
        int row = 0;
        for (String line : text.split("\n", -1)) {
            int column = 0;
            for (String word : line.strip().split("[\\s\u00a0\u202f]+")) {
                if (!word.isEmpty()) {
                    words.add(new Word(word, new Box(1, 6 * column, 14 * row, 6 * word.length(), 11), 1));
                    column += word.length() + 1;
                }
            }
            row++;
        }
        return Reading.of(List.of(new Page(1, 595, 842, ReadingSource.TEXT_LAYER, 0, words)));
    }
}
