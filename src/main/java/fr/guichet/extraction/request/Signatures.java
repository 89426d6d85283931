package fr.guichet.extraction.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who signs: a line of its own near the end, the last words of the last sentence, the first words of a call or a note. */
final class Signatures {
    private static final Pattern LINE =
            Pattern.compile("^[ \\t]*(?:[-–—*] ?)?(?:(?:M\\.|Mme|Mlle|Mr|Mrs|Ms|Dr|Me|Maître|Monsieur|Madame)\\.? )?("
                    + NameFinder.NAME + ")[ .]*(?:[,–—\\-/(|·:].*)?$");
    private static final Pattern INLINE =
            Pattern.compile("(?:[.!?…,;:)\\u00b7]|(?i:merci|regards|cordialement|thanks|cdlt|cdt|bien à"
                    + " vous|salutations)[,.!]?)\\s+(?:[-–—] ?)?(?:(?:M\\.|Mme|Mlle|Mr|Mrs|Ms|Dr)\\.? )?("
                    + NameFinder.NAME + ")[ .!]*$");
    private static final Pattern CALL = Pattern.compile(
            "^(?i:[\\s,.!…-]|oui|allô|allo|bonjour|bonsoir|hello|hi|hey|good|morning|afternoon|evening|yes|there|docteur|euh|um|uh|er|alors|voilà|this"
                + " is|it's|c'est|ici|à tous|yeah|well|so|ok|okay|right|please){0,12}(?<![\\p{L}])("
                    + NameFinder.NAME + ")(?=[,.…]| here| à | at | from | calling| \\.\\.\\.|$)");
    private static final Pattern NOTE = Pattern.compile("^[^\\n"
            + "]{0,80}?(?<![\\p{L}])(\\p{Lu}{2}[\\p{Lu}'’-]+(?: \\p{Lu}{2}[\\p{Lu}'’-]+)?"
            + " \\p{Lu}\\p{Ll}[\\p{L}-]+)(?![\\p{L}])");
    private static final Pattern LOWER =
            Pattern.compile("(?:[.!?,\\n]|merci|cordialement|thanks) ?([a-zà-ÿ-]{3,} [a-zà-ÿ-]{3,})[ .!]*$");
    private static final Pattern CLOSING =
            Pattern.compile("(?i)(?:cordialement|salutations|regards|sincerely|merci|thanks|faithfully|bien à"
                    + " vous|respectueus|sentiments|vôtre|à bientôt|best|yours)[^\\n"
                    + "]{0,40}$");
    private static final Pattern SENDER =
            Pattern.compile("^\"?(" + NameFinder.NAME + ")\"?(?: \\([^)]*\\))? ?<?·{6,}>?\\s*$");
    private static final int LINES = 12;

    private final Sheet sheet;
    private final FirstNames names;

    Signatures(Sheet sheet, FirstNames names) {
        this.sheet = sheet;
        this.names = names;
    }

    void find(List<Person> people) {
        int from = sheet.zones().bodyStart();
        int end = sheet.zones().isForward()
                ? sheet.text().length()
                : sheet.zones().ownEnd();
        lines(from, end, people);
        opening(from, people);
        sender(people);
    }

    /** The sender's name and address, which mail programs put behind everything. */
    private void sender(List<Person> people) {
        int start = sheet.text().stripTrailing().lastIndexOf('\n') + 1;
        Matcher m = SENDER.matcher(sheet.text().substring(start));
        if (start > sheet.zones().ownEnd() && m.find()) {
            name(m.group(1)).ifPresent(n -> people.add(new Person(n, start + m.start(1), start + m.end(1), 0.95)));
        }
    }

    private record Line(int start, int end) {}

    private void lines(int from, int end, List<Person> people) {
        List<Line> lines = new ArrayList<>();
        int start = from;
        for (int i = from; i <= end; i++) {
            if (i == end || sheet.text().charAt(i) == '\n') {
                if (!sheet.text().substring(start, i).isBlank()) {
                    lines.add(new Line(start, i));
                }
                start = i + 1;
            }
        }
        boolean heard = false;
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - LINES); i--) {
            heard |= signed(lines, i, people);
            if (!heard) {
                heard = inline(lines.get(i), lines.size() - 1 - i, people);
            }
        }
    }

    private boolean signed(List<Line> lines, int i, List<Person> people) {
        Line line = lines.get(i);
        Matcher m = LINE.matcher(sheet.text().substring(line.start(), line.end()));
        Optional<PersonName> name = m.find() ? name(m.group(1)) : Optional.empty();
        if (name.isEmpty() || i == 0 && lines.size() > 1 && !name.get().known()) {
            return false;
        }
        boolean follows = i > 0
                && CLOSING.matcher(sheet.text()
                                .substring(
                                        lines.get(i - 1).start(),
                                        lines.get(i - 1).end()))
                        .find();
        boolean apart = line.start() > 1 && sheet.text().charAt(line.start() - 2) == '\n';
        double score = name.get().isComplete()
                ? (name.get().known() ? 0.9 : 0.62)
                : name.get().known() ? 0.6 : 0.35;
        score += (follows ? 0.12 : 0) + (apart ? 0.06 : 0) - (i < 3 && lines.size() > 6 ? 0.2 : 0);
        people.add(new Person(name.get(), line.start() + m.start(1), line.start() + m.end(1), Math.min(0.97, score)));
        return name.get().known();
    }

    private boolean inline(Line line, int fromEnd, List<Person> people) {
        String text = sheet.text().substring(line.start(), line.end());
        Matcher m = INLINE.matcher(text);
        if (m.find()) {
            Optional<PersonName> name = name(m.group(1));
            double score = name.map(n -> n.isComplete() ? (n.known() ? 0.92 : 0.72) : n.known() ? 0.5 : 0)
                    .orElse(0.0);
            name.filter(n -> score > 0)
                    .ifPresent(n -> people.add(
                            new Person(n, line.start() + m.start(1), line.start() + m.end(1), score - 0.05 * fromEnd)));
            return name.isPresent();
        }
        Matcher lower = LOWER.matcher(text);
        if (fromEnd == 0 && lower.find() && names.isFirstName(lower.group(1).split(" ")[0])) {
            name(lower.group(1))
                    .ifPresent(n ->
                            people.add(new Person(n, line.start() + lower.start(1), line.start() + lower.end(1), 0.6)));
        }
        return false;
    }

    private void opening(int from, List<Person> people) {
        String text = sheet.text().substring(from);
        Matcher m = sheet.isVoice() ? CALL.matcher(text) : NOTE.matcher(text);
        if ((sheet.isVoice() || sheet.isNote()) && m.find()) {
            name(m.group(1))
                    .filter(PersonName::isComplete)
                    .ifPresent(
                            n -> people.add(new Person(n, from + m.start(1), from + m.end(1), n.known() ? 0.93 : 0.8)));
        }
    }

    private Optional<PersonName> name(String raw) {
        return PersonName.of(raw, names, sheet.isRecognised(), sheet.isNote() || sheet.isVoice());
    }
}
