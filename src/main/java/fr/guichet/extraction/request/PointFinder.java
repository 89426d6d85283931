package fr.guichet.extraction.request;

import fr.guichet.domain.FieldName;
import fr.guichet.extraction.text.CheckDigits;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points of delivery: fourteen digits each, electricity (PDL) or gas (PCE) by the words nearby. */
final class PointFinder implements Finder {
    private static final Pattern SOLID = Pattern.compile("(?<!\\d)\\d{14}(?!\\d)");
    private static final Pattern SPACED = Pattern.compile("(?<!\\d)\\d(?:(?:[ .\\-]|, ?)?\\d){13}(?!\\d)(?![ .-]\\d)");
    private static final Pattern ELECTRIC =
            Pattern.compile("(?:\\bpdl|\\bprm|\\brae|point de livraison|point de reference|reference (?:d'|d"
                    + " )?acheminement|electri|\\belec|linky|delivery point|supply point|power)");
    private static final Pattern GAS =
            Pattern.compile("(?:\\bpce|\\bgaz\\b|gazpar|\\bgas\\b|comptage et d'estimation|grdf)");
    private static final Pattern NAMED =
            Pattern.compile("(?:\\bpdl|\\bprm|\\bpce|\\brae|point|linky|gazpar|compteur|meter)");
    private static final Pattern FOREIGN =
            Pattern.compile("(?:siret|siren|rcs|carte|iban|suivi|colis|tracking)[^\\n]{0,15}$");
    /** Larger gas points: GI and six figures. */
    private static final Pattern LARGE = Pattern.compile("(?<![\\p{L}\\d])GI ?(\\d{6})(?!\\d)");

    private static final int REACH = 60;

    @Override
    public void find(Sheet sheet) {
        Matcher large = LARGE.matcher(sheet.text());
        while (large.find()) {
            sheet.take(FieldName.PCE, "GI" + large.group(1), large.start(), large.end(), 0.85);
        }
        scan(sheet, SOLID);
        scan(sheet, SPACED);
    }

    private static void scan(Sheet sheet, Pattern shape) {
        Matcher m = shape.matcher(sheet.text());
        while (m.find()) {
            String digits = m.group().replaceAll("\\D", "");
            String before = sheet.before(m.start(), REACH);
            boolean named = NAMED.matcher(before).find();
            boolean company = CheckDigits.isSiret(digits) && !named;
            if (!FOREIGN.matcher(before).find() && !company) {
                double score = named ? 0.96 : shape == SOLID ? 0.75 : 0.5;
                sheet.take(isGas(sheet, m, before) ? FieldName.PCE : FieldName.PDL, digits, m.start(), m.end(), score);
            }
        }
    }

    /** The word nearest before decides, then the one nearest behind, then what the whole message is about. */
    private static boolean isGas(Sheet sheet, Matcher m, String before) {
        int electric = last(ELECTRIC, before);
        int gas = last(GAS, before);
        if (electric >= 0 || gas >= 0) {
            return gas > electric;
        }
        String after = sheet.after(m.end(), 25);
        if (GAS.matcher(after).find() != ELECTRIC.matcher(after).find()) {
            return GAS.matcher(after).find();
        }
        return GAS.matcher(sheet.folded()).find()
                && !ELECTRIC.matcher(sheet.folded()).find();
    }

    private static int last(Pattern words, String text) {
        Matcher m = words.matcher(text);
        int last = -1;
        while (m.find()) {
            last = m.start();
        }
        return last;
    }
}
