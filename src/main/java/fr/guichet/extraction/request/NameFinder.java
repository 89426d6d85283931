package fr.guichet.extraction.request;

import fr.guichet.domain.FieldName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The person a request comes from: by label, title, self-introduction or signature; others named stand behind. */
final class NameFinder implements Finder {
    private static final String WORD =
            "(?:\\p{Lu}(?:[\\p{L}'’]+|\\.)?(?:-\\p{L}[\\p{L}'’]*\\.?){0,4}|[dD]['’]\\p{Lu}[\\p{L}-]+)";
    private static final String PARTICLE =
            "(?:de la|de|du|des|van der|van den|van|von|den|der|el|al|ben|bin|da|dos|do|di|del|della|la|le|y)";
    static final String NAME = WORD + "(?:[ ](?:" + PARTICLE + "[ ])?" + WORD + "){0,4}";
    private static final String TITLE =
            "(?:M\\.|Mr\\.?|Mme|Mlle|Mmes|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Prof\\.?|Barrister|Me|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|Maître|Messieurs|MM\\.|M(?="
                + " \\p{Lu}))";
    private static final Pattern TITLED = Pattern.compile(
            "(?<![\\p{L}])" + TITLE + "(?: et (?:Mme|Madame|M\\.))? (" + NAME + ")(?:(?:, | \\()(" + WORD + "))?");
    private static final Pattern LABELLED = Pattern.compile("(?im:^|[.;\\n"
            + "] ?|\\s)(?i:nom(?: (?:du|de la|de famille)[^:\\n"
            + "]{0,30})?(?: et pr[ée]noms?)?|name|full name|titulaire|signataire)(?: ?/ ?(?i:pr[ée]nom))? ?: ?(?:"
            + TITLE + " )?(" + NAME + ")");
    private static final Pattern FORM =
            Pattern.compile("(?i:nom) ?: ?(" + NAME + ")[\\s,;]+(?i:pr[ée]noms?) ?: ?(" + NAME + ")");
    private static final Pattern FORM_FIRST =
            Pattern.compile("(?i:pr[ée]noms?) ?: ?(" + NAME + ")[\\s,;]+(?i:nom) ?: ?(" + NAME + ")");
    private static final Pattern SAYS = Pattern.compile(
            "(?i:soussign[ée]\\(?e?\\)?,?|je m['’]appelle|mon nom est|mon nom c['’]est|my name is|my name['’]s|this"
                    + " is|i am|i['’]m|c['’]est|ici|moi(?: c['’]est)?,? ?:?|au nom de|it['’]s) (?:"
                    + TITLE + " )?(" + NAME + ")");
    private static final Pattern SAYS_LOWER = Pattern.compile("(?i:je m['’]appelle|mon nom est|my name is|my"
            + " name['’]s|soussign[ée]e?|cordialement,?|c['’]est|i['’]m|this is)\\s+([a-zà-ÿ-]{3,}"
            + " [a-zà-ÿ-]{3,})(?![a-zà-ÿ])");
    private static final Pattern PLAIN = Pattern.compile("(?<![\\p{L}'’-])(" + NAME + ")");
    private static final Pattern HEADER =
            Pattern.compile("(?m)^(?:De|From|Expéditeur) ?: ?\"?(?:" + TITLE + " )?(" + NAME + ")");

    private final FirstNames names;

    NameFinder(FirstNames names) {
        this.names = names;
    }

    @Override
    public void find(Sheet sheet) {
        List<Person> people = new ArrayList<>();
        forms(sheet, people);
        each(sheet, LABELLED, (m, p) -> 0.9, people);
        each(sheet, SAYS, (m, p) -> said(sheet, m, p), people);
        each(sheet, SAYS_LOWER, (m, p) -> p.known() && p.isComplete() ? 0.7 : 0, people);
        each(sheet, HEADER, (m, p) -> sheet.zones().isForward() ? 0.93 : 0.5, people);
        titled(sheet, people);
        new Signatures(sheet, names).find(people);
        each(sheet, PLAIN, (m, p) -> plain(sheet, m.start(1), p), people);
        for (Person person : Person.merge(people)) {
            sheet.note(FieldName.NAME, person.name().full(), person.start(), person.end(), person.score());
        }
    }

    private interface Weight {
        double of(Matcher m, PersonName name);
    }

    private void each(Sheet sheet, Pattern shape, Weight weight, List<Person> people) {
        Matcher m = shape.matcher(sheet.text());
        while (m.find()) {
            name(sheet, m.group(1)).ifPresent(n -> people.add(new Person(n, m.start(1), m.end(1), weight.of(m, n))));
        }
    }

    private Optional<PersonName> name(Sheet sheet, String raw) {
        return PersonName.of(raw, names, sheet.isRecognised(), true);
    }

    private void forms(Sheet sheet, List<Person> people) {
        Matcher m = FORM.matcher(sheet.text());
        while (m.find()) {
            name(sheet, m.group(2) + " " + m.group(1).toUpperCase(java.util.Locale.ROOT))
                    .ifPresent(n -> people.add(new Person(n, m.start(1), m.end(2), 0.97)));
        }
        Matcher f = FORM_FIRST.matcher(sheet.text());
        while (f.find()) {
            name(sheet, f.group(1) + " " + f.group(2).toUpperCase(java.util.Locale.ROOT))
                    .ifPresent(n -> people.add(new Person(n, f.start(1), f.end(2), 0.97)));
        }
    }

    private static double said(Sheet sheet, Matcher m, PersonName name) {
        String lead = m.group().substring(0, m.start(1) - m.start()).toLowerCase(java.util.Locale.ROOT);
        boolean sure = lead.startsWith("soussign")
                || lead.contains("nom ")
                || lead.contains("name")
                || lead.contains("appelle");
        if (sure) {
            return lead.startsWith("au nom") ? 0.35 : 0.93;
        }
        boolean plausible = name.known() && name.isComplete() || sheet.isVoice() && name.isComplete();
        return plausible ? (sheet.isVoice() ? 0.9 : 0.8) : 0.25;
    }

    private void titled(Sheet sheet, List<Person> people) {
        Matcher m = TITLED.matcher(sheet.text());
        int rank = 0;
        while (m.find()) {
            boolean turned = m.group(2) != null
                    && names.isFirstName(m.group(2))
                    && !names.isFirstName(m.group(1).split(" ")[0]);
            String raw = turned ? m.group(2) + " " + m.group(1).toUpperCase(java.util.Locale.ROOT) : m.group(1);
            Optional<PersonName> name = name(sheet, raw);
            if (name.isPresent()) {
                people.add(new Person(
                        name.get(),
                        m.start(1),
                        turned ? m.end() : m.end(1),
                        title(sheet, m.start(), rank) - (name.get().isComplete() ? 0 : 0.15)));
                rank++;
            }
        }
    }

    private static double title(Sheet sheet, int start, int rank) {
        boolean lineStart = start == 0 || sheet.text().charAt(start - 1) == '\n';
        double base = sheet.isNote() ? 0.9 : sheet.isVoice() ? 0.8 : lineStart ? 0.8 : 0.4;
        return base - 0.06 * rank;
    }

    private static double plain(Sheet sheet, int start, PersonName name) {
        if (!name.isComplete() || !name.known()) {
            return 0;
        }
        boolean early = start < 60;
        double base = sheet.isVoice() ? 0.75 : sheet.isNote() ? 0.55 : 0.35;
        return base + (early && (sheet.isVoice() || sheet.isNote()) ? 0.15 : 0);
    }
}
