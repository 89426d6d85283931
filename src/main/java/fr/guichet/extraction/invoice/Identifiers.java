package fr.guichet.extraction.invoice;

import fr.guichet.extraction.text.CheckDigits;
import fr.guichet.extraction.text.Dates;
import fr.guichet.extraction.text.Fold;
import fr.guichet.extraction.text.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes of identifiers as printed, with or without spaces; where check digits exist, letters misread for digits are put right. */
final class Identifiers {
    private static final Pattern REFERENCE = Pattern.compile(
            "(?<![\\w])(?:[A-Z]{1,5} (?=\\d{3}))?(?=[\\w/.\\-]*\\d)[A-Za-z0-9]+(?:[/\\-._]+[A-Za-z0-9]+)*");
    private static final Pattern DIGIT_GROUPS =
            Pattern.compile("(?<![\\w,.])\\d{1,4}(?: \\d{2,4}){1,5}(?![\\w]|[,.]\\d)");
    private static final Pattern NOT_REFERENCE =
            Pattern.compile("^\\s?(?:€|%|kwh|kva|m3|eur\\b|\\$|,\\d|ttc|euros|mois|jours)");
    private static final Pattern IBAN =
            Pattern.compile("(?<![A-Z0-9])[A-Z]{2}\\s?[0-9OIl]{2}(?:[\\s.]?[A-Z0-9]){11,30}(?![A-Za-z0-9])");
    private static final Pattern CREDITOR = Pattern.compile(
            "(?<![A-Z0-9])[A-Z]{2}\\s?[0-9O]{2}\\s?(?:ZZZ|[A-Z0-9]{3})(?:\\s?[A-Z0-9]){6,18}(?![A-Za-z0-9])");
    private static final Pattern POINT = Pattern.compile("(?<![\\w.])\\d(?:[ .]?[0-9OIl]){13}(?![ .]?\\w)");
    private static final Pattern ODD_POINT =
            Pattern.compile("(?<![\\w.])(?=\\w*\\d{6})[A-Z0-9]{11,16}(?!\\w)|GI\\s?\\d{6}(?!\\d)");
    private static final Pattern SIRET = Pattern.compile(
            "(?<![\\dA-Za-z])\\d{3}[ .]?\\d{3}[ .]?\\d{3}(?:[ .]?\\d{5}|[ .]?\\d{3} \\d{2})?(?![ .]?\\d)");
    private static final Pattern VAT = Pattern.compile(
            "(?<![A-Z0-9])(?:FR\\s?[0-9A-HJ-NP-Z]{2}\\s?\\d{3}[ .]?\\d{3}[ .]?\\d{3}|DE\\s?\\d{3} ?\\d{3}"
                + " ?\\d{3}|ATU\\s?\\d{8}|NL\\s?\\d{9}\\s?B\\s?\\d{2}|BE\\s?[01]?\\d{3}[ .]?\\d{3}["
                + " .]?\\d{3}|IE\\s?\\d[\\d"
                + " ]{4,8}[A-Z]{1,2}|EU\\s?\\d{9}|LU\\s?\\d{8}|ES\\s?[A-Z]\\d{7}[A-Z0-9]|ESX\\d{7}[A-Z]|IT\\s?\\d{11}|GB\\s?\\d{3}"
                + " ?\\d{4} ?\\d{2}|DK\\s?\\d{8}|SE\\s?\\d{12}|FI\\s?\\d{8}|PL\\s?\\d{10}|PT\\s?\\d{9}|CHE[-"
                + " ]?\\d{3}\\.?\\d{3}\\.?\\d{3})(?![A-Z0-9])");

    private Identifiers() {}

    /** Numbers of invoices, customers, contracts: letters, digits, strokes; groups of digits are one number. */
    static List<Found<String>> reference(String text) {
        var dates = Dates.find(text);
        List<Found<String>> found = new ArrayList<>();
        List<int[]> spans = new ArrayList<>();
        spans(DIGIT_GROUPS, text, spans);
        spans(REFERENCE, text, spans);
        for (int[] span : spans) {
            boolean date = dates.stream().anyMatch(d -> d.start() < span[1] && span[0] < d.end());
            boolean quantity =
                    NOT_REFERENCE.matcher(Fold.fold(text.substring(span[1]))).find();
            boolean taken = found.stream().anyMatch(f -> f.start() < span[1] && span[0] < f.end());
            String raw = text.substring(span[0], span[1]);
            if (!date && !quantity && !taken && raw.replaceAll("\\W", "").length() >= 3) {
                found.add(new Found<>(raw.replace(" ", ""), raw, span[0], span[1]));
            }
        }
        found.sort(java.util.Comparator.comparingInt(Found::start));
        return found;
    }

    static List<Found<String>> iban(String text) {
        return matched(IBAN, text, Identifiers::cutIban);
    }

    static List<Found<String>> creditor(String text) {
        return matched(CREDITOR, text, s -> s.charAt(2) == 'O' || s.charAt(3) == 'O' ? digitsAt(s, 2, 4) : s);
    }

    /** Fourteen digits, also printed in groups. */
    static List<Found<String>> point(String text) {
        return matched(POINT, text, s -> digitsAt(s, 0, s.length()));
    }

    /** What stands where a point's number should and is not fourteen digits. */
    static List<Found<String>> oddPoint(String text) {
        return matched(ODD_POINT, text, s -> s);
    }

    /** SIREN or SIRET, whatever the check digits say. */
    static List<Found<String>> siret(String text) {
        return matched(SIRET, text, s -> s);
    }

    static List<Found<String>> vat(String text) {
        return matched(VAT, text, s -> s);
    }

    private interface Normal {
        String form(String bare);
    }

    private static List<Found<String>> matched(Pattern pattern, String text, Normal normal) {
        List<Found<String>> found = new ArrayList<>();
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            String bare = normal.form(m.group().replaceAll("[^A-Za-z0-9]", ""));
            found.add(new Found<>(bare, m.group(), m.start(), m.end()));
        }
        return found;
    }

    private static void spans(Pattern pattern, String text, List<int[]> spans) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            spans.add(new int[] {m.start(), m.end()});
        }
    }

    /** An IBAN printed before more capitals: the shortest beginning whose check digits are right, else all for a known length. */
    private static String cutIban(String bare) {
        String upper = bare.toUpperCase(Locale.ROOT);
        for (int length = 15; length <= Math.min(34, upper.length()); length++) {
            if (CheckDigits.isIban(upper.substring(0, length))) {
                return upper.substring(0, length);
            }
            String repaired = digitsAt(upper.substring(0, length), 2, 14);
            if (CheckDigits.isIban(repaired)) {
                return repaired;
            }
        }
        return upper.startsWith("FR") && upper.length() > 27 ? upper.substring(0, 27) : upper;
    }

    private static String digitsAt(String text, int from, int to) {
        String part = text.substring(from, Math.min(to, text.length()));
        String digits = part.replace('O', '0').replace('I', '1').replace('l', '1');
        return text.substring(0, from) + digits + text.substring(Math.min(to, text.length()));
    }
}
