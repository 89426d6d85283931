package fr.guichet.extraction.request;

import fr.guichet.domain.FieldName;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses, written or spelt out: "jean point roux arobase courriel point example". */
final class EmailFinder implements Finder {
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<![\\w.+-])[\\w.+-]{1,64} ?@ ?[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,6}\\.[a-z]{2,}(?![\\w-])",
            Pattern.CASE_INSENSITIVE);
    private static final String PART =
            "[a-z0-9]{1,40}(?:(?: (?:point|dot|tiret bas|underscore|tiret|dash|hyphen) |[._-])[a-z0-9]+){0,10}";
    private static final Pattern SPOKEN =
            Pattern.compile("(?<![a-z0-9])(" + PART + "),? (?:arobase|arrobas|arobas|at sign|chez|at) (" + PART
                    + ")(?: (?:point|dot) |\\.)([a-z]{2,})(?![a-z])");
    private static final Pattern LEAD_IN = Pattern.compile("^.*(?:mail|adresse|address|c'est|it's|is) ");
    private static final Pattern SERVICE =
            Pattern.compile("^(?:service|contact|client|clientele|support|no-?reply|relation|sav|secretariat|accueil)");
    private static final Pattern LABEL = Pattern.compile("(?:mail|courriel|ecrire|joindre|contact)[^\\n]{0,25}$");
    private static final Pattern OTHERS =
            Pattern.compile("(?:contacter|ecrire a|secretariat|son mail|his email|her email|votre)[^\\n]{0,20}$");

    @Override
    public void find(Sheet sheet) {
        Matcher m = WRITTEN.matcher(sheet.text());
        while (m.find()) {
            add(sheet, m.group().replace(" ", ""), m.start(), m.end(), 0.9);
        }
        Matcher s = SPOKEN.matcher(sheet.folded());
        while (sheet.isVoice() && s.find()) {
            Matcher lead = LEAD_IN.matcher(s.group(1));
            int start = lead.find() ? s.start(1) + lead.end() : s.start(1);
            String address =
                    spelt(sheet.folded().substring(start, s.end(1))) + "@" + spelt(s.group(2)) + "." + s.group(3);
            add(sheet, address, start, s.end(), 0.7);
        }
    }

    private static void add(Sheet sheet, String address, int start, int end, double base) {
        String before = sheet.before(start, 40);
        double score = base;
        score += LABEL.matcher(before).find() ? 0.04 : 0;
        score -= OTHERS.matcher(before).find() ? 0.4 : 0;
        score -= SERVICE.matcher(address).find() ? 0.1 : 0;
        sheet.take(FieldName.EMAIL, address.toLowerCase(Locale.ROOT), start, end, score);
    }

    private static String spelt(String spoken) {
        return spoken.replaceAll(" ?(?:point|dot) ?", ".")
                .replaceAll(" ?(?:tiret bas|underscore) ?", "_")
                .replaceAll(" ?(?:tiret|dash|hyphen) ?", "-")
                .replace(" ", "");
    }
}
