package fr.guichet.extraction.request;

import fr.guichet.domain.Channel;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Message;
import fr.guichet.domain.Reading;
import fr.guichet.domain.ReadingSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the values of a request: who writes, which point, contract or invoice, which sum, index, date and premises. One field
 * a kind, the value the request hangs on; the others of the kind are its candidates.
 */
public final class RequestReader {
    private final FirstNames names = new FirstNames();
    private final Misreadings misreadings = new Misreadings(names);
    /** In this order: what is longest and surest takes its characters first. */
    private final List<Finder> finders = List.of(
            new IbanFinder(),
            new EmailFinder(),
            new PointFinder(),
            new PhoneFinder(),
            new ReferenceFinder(),
            new AddressFinder(),
            new DateFinder(),
            new AmountFinder(),
            new PostcodeFinder(),
            new IndexFinder(),
            new NameFinder(names));

    public List<Field> read(DocumentId document, Message message, Optional<Reading> reading) {
        String subject = message.subject().map(s -> s + "\n\n").orElse("");
        String original = subject + message.text();
        boolean recognised = message.channel() == Channel.LETTER
                || reading.filter(r -> r.source() != ReadingSource.TEXT_LAYER).isPresent();
        Transcript transcript =
                Transcript.of(original, LineBreaks.join(recognised ? misreadings.repair(original) : original));
        var sheet = new Sheet(transcript.text(), message, recognised);
        finders.forEach(f -> f.find(sheet));
        var answers = new Answers(transcript, document, reading.map(r -> new Placement(original, subject.length(), r)));
        return List.of(FieldName.values()).stream()
                .map(name -> answers.of(name, sheet.mentions()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Field::key))
                .toList();
    }
}
