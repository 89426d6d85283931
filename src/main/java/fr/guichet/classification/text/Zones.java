package fr.guichet.classification.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Says of each line of a message whether it asks something or only surrounds it. */
final class Zones {
    /** A stretch of one zone, end exclusive. */
    record Stretch(int start, int end, Zone zone) {}

    private static final int HEAD_LINES = 16;
    private static final Pattern THREAD =
            Pattern.compile("^[-_* ]{2,}(message d'origine|message original|message initial|original message|message"
                + " transfere|forwarded message|debut du message|begin forwarded)|^(debut du message (re|trans)|begin"
                + " forwarded message).*|^(le|on) .{4,110}(a ecrit|wrote) ?:?$");
    private static final Pattern THREAD_START = Pattern.compile("^(le|on) .{4,110}\\d{4}.*");
    private static final Pattern THREAD_END = Pattern.compile(".*(a ecrit|wrote) ?:$");
    private static final Pattern FROM = Pattern.compile("^\\*?(de|from|expediteur) ?:\\*? .+");
    private static final Pattern HEADER =
            Pattern.compile("^\\*?(de|from|expediteur|envoye|date|sent|a|to|cc|objet|subject|sujet) ?:\\*?( .*|$)");
    private static final Pattern SUBJECT = Pattern.compile("^ *(objet|sujet|subject|re|concerne) ?: ?\\S.*");
    private static final String GREETED =
            "bonjour|bonsoir|salut|madame|monsieur|messieurs|mesdames|mademoiselle|chers?|cheres?"
                    + "|hello|hi|hiya|dear|good (?:morning|afternoon|evening)|to whom it may concern|a l'attention";
    private static final Pattern GREETING = Pattern.compile("^(re ?)?(" + GREETED + ")\\b[^,.!]{0,40},$"
            + "|^((" + GREETED
            + "|sirs?|madam|team|all|there|tous|toutes|vous|equipe|service|clients?|clientele|l'|a|le|la|et"
            + "|ou|or|and|du|de|customer|care|services|re|m|mme|mr|mrs|ms)[ ,.!:/]*)+$");
    private static final Pattern CLOSING = Pattern.compile(
            "^(tres |bien )?(cordialement|cdlt|cdt|respectueusement|sincerement|amicalement)\\b.*|^bien (a"
                    + " vous|cordialement).*|^(mes )?(sinceres |meilleures |respectueuses )?salutations\\b.*|^(je vous"
                    + " prie|nous vous prions|veuillez|recevez|je vous remercie par"
                    + " avance).*(agreer|croire|recevoir|expression|salutations|sentiments).*|^(dans l'attente de"
                    + " (vous|votre)|en vous remerciant|en attendant votre).*|^(bonne|belle)"
                    + " (journee|soiree|reception)\\b.*|^(merci( beaucoup)?( d'avance| par avance)?|d'avance"
                    + " merci|thanks|thank you|many thanks|thanks in advance)[ ,.!]*$|^(with"
                    + " )?(kind|kindest|best|warm|many) (regards|wishes)\\b.*|^(regards|cheers)[ ,.]*$|^(yours"
                    + " (sincerely|faithfully|truly)|sincerely|best)\\b[ ,.]*.{0,20}$|^(sent from my|envoye (de|depuis)"
                    + " mon|envoye a partir|get outlook|telecharger outlook).*|^--+ ?$");
    private static final Pattern NOTICE = Pattern.compile(
            "^(ce (message|mail|courriel)|ce(s|t) (e-mail|echange)s?|l'information contenue|this (e-?mail|message)("
                    + " and| is| may)).*(confiden|destinat|intended|recipient|pieces jointes).*|^(pensez a"
                    + " l'environnement|please consider the environment|n'imprimez|avant d'imprimer).*");
    private static final Pattern AFTERTHOUGHT =
            Pattern.compile("^(p\\.? ?s\\b|n\\.? ?b\\b|post.?scriptum|edit\\b|au fait|ah et).*");

    private final List<String> lines = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final int bodyStart;

    Zones(String folded, int bodyStart) {
        this.bodyStart = bodyStart;
        int at = 0;
        for (String line : folded.split("\n", -1)) {
            lines.add(line.strip());
            starts.add(at);
            at += line.length() + 1;
        }
        starts.add(at);
    }

    List<Stretch> find() {
        List<Stretch> found = new ArrayList<>();
        int objet = subjectLine();
        boolean closed = false;
        boolean thread = false;
        for (int i = 0; i < lines.size(); i++) {
            Zone zone;
            thread |= startsThread(i);
            closed = !thread && closesAt(i, closed);
            if (starts.get(i) < bodyStart || i == objet) {
                zone = Zone.SUBJECT;
            } else if (thread || lines.get(i).startsWith(">")) {
                zone = thread && isHeader(i) ? Zone.MARGIN : Zone.QUOTED;
            } else if (i < objet || closed || isGreeting(lines.get(i))) {
                zone = Zone.MARGIN;
            } else {
                zone = Zone.BODY;
            }
            thread &= !answeredBelow(i);
            found.add(new Stretch(starts.get(i), starts.get(i + 1), zone));
        }
        return found;
    }

    /** The “Objet :” line of a letter, or -1. */
    private int subjectLine() {
        for (int i = 0; i < Math.min(HEAD_LINES, lines.size()); i++) {
            if (FROM.matcher(lines.get(i)).matches()
                    || THREAD.matcher(lines.get(i)).find()) {
                return -1;
            }
            if (starts.get(i) >= bodyStart && SUBJECT.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private boolean startsThread(int i) {
        String line = lines.get(i);
        if (starts.get(i) < bodyStart) {
            return false;
        }
        if (THREAD.matcher(line).find()) {
            return true;
        }
        String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
        if (THREAD_START.matcher(line).matches() && THREAD_END.matcher(next).matches()) {
            return true;
        }
        return FROM.matcher(line).matches() && (HEADER.matcher(next).matches());
    }

    /** The answer stands below the lines marked as quoted. */
    private boolean answeredBelow(int i) {
        return lines.get(i).startsWith(">")
                && i + 1 < lines.size()
                && !lines.get(i + 1).startsWith(">")
                && lines.subList(i + 1, lines.size()).stream().noneMatch(l -> l.startsWith(">"));
    }

    private boolean isHeader(int i) {
        String line = lines.get(i);
        return HEADER.matcher(line).matches() && !line.startsWith("objet") && !line.startsWith("subject")
                || THREAD.matcher(line).find()
                || THREAD_START.matcher(line).matches()
                || isGreeting(line)
                || CLOSING.matcher(line).matches();
    }

    private boolean closesAt(int i, boolean closed) {
        String line = lines.get(i);
        if (CLOSING.matcher(line).matches() || NOTICE.matcher(line).matches()) {
            return true;
        }
        return closed && !AFTERTHOUGHT.matcher(line).matches() && words(line) < 9;
    }

    private static boolean isGreeting(String line) {
        return words(line) <= 7 && GREETING.matcher(line).matches();
    }

    private static int words(String line) {
        return line.isEmpty() ? 0 : line.split("[ ']+").length;
    }
}
