package fr.guichet.testing.bills;

import fr.guichet.domain.FieldName;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An invented bill: its values by the names that templates use, the rows of its tables, and what of it a reader must find.
 * The same seed, energy and language make the same bill.
 */
public final class InventedBill {
    final Map<String, String> values = new LinkedHashMap<>();
    final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    final Set<String> conditions = new TreeSet<>();
    final Supply supply;
    private final Map<FieldName, List<String>> truth = new TreeMap<>();
    private final Random random;
    private final Numbers numbers;
    private final Style style;

    InventedBill(long seed, String energy, boolean english) {
        random = new Random(seed * 7919 + 13);
        numbers = new Numbers(random);
        style = new Style(random, english);
        supply = new Supply(random, energy);
        truth(FieldName.ENERGY, energy);
        truth(FieldName.CURRENCY, "EUR");
        conditions.add(energy);
        parties();
        references();
        dates();
        meters();
        totals();
        payment();
    }

    /** What the bill prints, in the normal form of each field; a field it does not print has no entry. */
    public Map<FieldName, List<String>> truth() {
        return truth;
    }

    /** The day after which nothing of the bill lies in the future. */
    public LocalDate today() {
        return supply.end.plusDays(40);
    }

    void forget(FieldName name) {
        truth.remove(name);
    }

    private void truth(FieldName name, String value) {
        truth.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }

    private void say(String name, String printed, FieldName field, String value) {
        values.put(name, printed);
        truth(field, value);
    }

    private void parties() {
        boolean firm = random.nextInt(3) == 0;
        conditions.add(firm ? "pro" : "home");
        Parties.put(values, "s.", random);
        Parties.put(values, "c.", random);
        String supplier = Parties.supplier(random);
        say("s.name", supplier, FieldName.SUPPLIER, supplier);
        values.put("s.upper", supplier.toUpperCase(Locale.FRANCE));
        values.put("s.web", web(supplier) + ".example");
        values.put("s.phone", "0 8" + numbers.digits(2) + " " + numbers.digits(3) + " " + numbers.digits(3));
        String siren = numbers.siren();
        say("s.siren", grouped(siren, 3), FieldName.SUPPLIER_SIREN, siren);
        String siret = numbers.siret(siren);
        values.put("s.siret", grouped(siren, 3) + " " + siret.substring(9));
        values.put("s.siret.tight", siret);
        String vat = Numbers.vat(siren);
        boolean spaced = random.nextBoolean();
        say("s.vat", spaced ? "FR " + vat.substring(2, 4) + " " + grouped(siren, 3) : vat, FieldName.SUPPLIER_VAT, vat);
        String customer = Parties.customer(random, firm);
        say("c.name", customer, FieldName.CUSTOMER_NAME, customer);
        values.put("c.siret", numbers.siret(numbers.siren()));
    }

    private static String web(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", "-");
    }

    private void references() {
        String invoice = Style.pick(
                random,
                List.of(
                        "FE" + numbers.digits(8),
                        numbers.digits(10),
                        "2026-" + numbers.digits(6),
                        "FAC/26/" + numbers.digits(5),
                        grouped(numbers.digits(12), 3)));
        say("invoice", invoice, FieldName.INVOICE_NUMBER, invoice);
        String client =
                Style.pick(random, List.of(numbers.digits(8), "C" + numbers.digits(6), grouped(numbers.digits(9), 3)));
        say("client", client, FieldName.CUSTOMER_REF, client);
        String contract = Style.pick(
                random, List.of("CTR" + numbers.digits(7), "1-" + numbers.digits(5) + "K", numbers.digits(9)));
        say("contract", contract, FieldName.CONTRACT_REF, contract);
    }

    private void dates() {
        LocalDate issue = supply.end.plusDays(3L + random.nextInt(8));
        LocalDate due = issue.plusDays(15L + random.nextInt(12));
        day("issue", issue, FieldName.ISSUE_DATE);
        day("due", due, FieldName.DUE_DATE);
        day("start", supply.start, FieldName.PERIOD_START);
        day("end", supply.end, FieldName.PERIOD_END);
        values.put("next", style.date(issue.plusMonths(2)));
        values.put("next.long", style.longDate(issue.plusMonths(2)));
        values.put("since", style.date(supply.start.minusMonths(7)));
        values.put("until", style.date(supply.start.plusMonths(14)));
    }

    private void day(String name, LocalDate day, FieldName field) {
        say(name, style.date(day), field, day.toString());
        values.put(name + ".long", style.longDate(day));
    }

    private void meters() {
        boolean estimated = random.nextInt(3) == 0;
        conditions.add(estimated ? "estimated" : "actual");
        truth(FieldName.READING, estimated ? "estime" : "releve");
        values.put("status", estimated ? "estimé" : "relevé");
        values.put("status.short", estimated ? "E" : "R");
        int all = 0;
        for (Register r : supply.registers) {
            all += r.kwh();
            register(r, estimated);
        }
        say("kwh", style.number(BigDecimal.valueOf(all), 0), FieldName.KWH_TOTAL, String.valueOf(all));
        if (conditions.contains("electricite") || conditions.contains("dual")) {
            point("pdl", FieldName.PDL);
            say("kva", String.valueOf(supply.kva), FieldName.POWER_KVA, String.valueOf(supply.kva));
            conditions.add(supply.hphc ? "hphc" : "base");
            say(
                    "option",
                    supply.hphc
                            ? Style.pick(random, List.of("Heures Pleines / Heures Creuses", "HP/HC", "Heures creuses"))
                            : "Base",
                    FieldName.TARIFF_OPTION,
                    supply.hphc ? "HP-HC" : "Base");
        }
        if (conditions.contains("gaz") || conditions.contains("dual")) {
            point("pce", FieldName.PCE);
            values.put("coef", style.number(supply.coefficient));
        }
        values.put("meter", numbers.digits(12));
    }

    private void register(Register r, boolean estimated) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("post", r.post());
        row.put("words", Supply.words(r.post()));
        row.put("old", style.number(BigDecimal.valueOf(r.old()), 0));
        row.put("new", style.number(BigDecimal.valueOf(r.current()), 0));
        row.put("used", style.number(BigDecimal.valueOf(r.used()), 0));
        row.put("kwh", style.number(BigDecimal.valueOf(r.kwh()), 0));
        row.put("status", estimated ? "estimé" : "relevé");
        row.put("short", estimated ? "E" : "R");
        rows.computeIfAbsent("registers", n -> new ArrayList<>()).add(row);
        rows.computeIfAbsent("registers." + r.energy(), n -> new ArrayList<>()).add(row);
        if (r.post().equals("HP") || r.post().equals("HC")) {
            boolean peak = r.post().equals("HP");
            truth(peak ? FieldName.KWH_HP : FieldName.KWH_HC, String.valueOf(r.kwh()));
        }
    }

    private void point(String name, FieldName field) {
        String digits = numbers.digits(14);
        truth(field, digits);
        values.put(
                name,
                switch (random.nextInt(4)) {
                    case 0 -> digits.substring(0, 2) + " " + grouped(digits.substring(2), 3);
                    case 1 -> grouped(digits, 2);
                    default -> digits;
                });
    }

    private void totals() {
        for (Line line : supply.lines) {
            row(line);
        }
        BigDecimal net = sum(supply.lines);
        Map<BigDecimal, List<Line>> byRate =
                supply.lines.stream().collect(Collectors.groupingBy(Line::vat, TreeMap::new, Collectors.toList()));
        BigDecimal tax = BigDecimal.ZERO;
        for (var rate : byRate.entrySet()) {
            BigDecimal base = sum(rate.getValue());
            BigDecimal part = base.multiply(rate.getKey()).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
            tax = tax.add(part);
            Map<String, String> row = new LinkedHashMap<>();
            row.put("rate", style.number(rate.getKey(), 2) + " %");
            row.put("rate.short", style.number(rate.getKey()) + " %");
            row.put("base", style.money(base));
            row.put("tax", style.money(part));
            rows.computeIfAbsent("vat", n -> new ArrayList<>()).add(row);
        }
        money("ht", net, FieldName.TOTAL_HT);
        money("tva", tax, FieldName.TOTAL_VAT);
        money("ttc", net.add(tax), FieldName.TOTAL_TTC);
        for (String kind : List.of("abo", "conso", "cta", "accise")) {
            values.put(kind, style.money(sum(of(kind))));
        }
        values.put(
                "taxes",
                style.money(sum(supply.lines.stream()
                        .filter(l -> l.kind().equals("cta") || l.kind().equals("accise"))
                        .toList())));
        adjusted(net.add(tax));
    }

    private List<Line> of(String kind) {
        return supply.lines.stream().filter(l -> l.kind().equals(kind)).toList();
    }

    private void row(Line line) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("label", line.label());
        row.put("from", style.date(line.from()));
        row.put("to", style.date(line.to()));
        row.put("qty", style.number(line.quantity()));
        row.put("unit", line.unit());
        row.put("price", style.number(line.price()));
        row.put("pu", line.priceUnit());
        row.put("amount", style.money(line.amount()));
        row.put("bare", style.number(line.amount(), 2));
        row.put("vat", style.number(line.vat(), 2));
        row.put("vat.short", style.number(line.vat()) + "%");
        rows.computeIfAbsent("lines", n -> new ArrayList<>()).add(row);
        rows.computeIfAbsent("lines." + line.energy(), n -> new ArrayList<>()).add(row);
    }

    private static BigDecimal sum(List<Line> lines) {
        return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void money(String name, BigDecimal amount, FieldName field) {
        say(name, style.money(amount), field, amount.toPlainString());
        values.put(name + ".bare", style.number(amount, 2));
    }

    private void adjusted(BigDecimal total) {
        BigDecimal due = total;
        if (random.nextInt(3) == 0) {
            conditions.add("adjust");
            BigDecimal paid = BigDecimal.valueOf(1000 + random.nextInt(9000), 2).negate();
            due = total.add(paid);
            rows.put("adjust", List.of(Map.of("label", "Mensualités déjà payées", "amount", style.money(paid))));
        }
        conditions.add(due.signum() < 0 ? "refund" : "pay");
        money("topay", due, FieldName.AMOUNT_DUE);
        values.put("topay.positive", style.money(due.abs()));
    }

    private void payment() {
        switch (random.nextInt(3)) {
            case 0 -> {
                conditions.add("transfer");
                String iban = numbers.iban();
                say("iban", grouped(iban, 4), FieldName.IBAN, iban);
                values.put("bic", "HVRAFRPPXXX");
            }
            case 1 -> conditions.add("card");
            default -> {
                conditions.add("debit");
                String ics = numbers.ics();
                say("ics", ics, FieldName.ICS, ics);
                String mandate = "RUM" + numbers.digits(11);
                say("mandate", mandate, FieldName.MANDATE_REF, mandate);
                values.put("masked", "FR76 **** **** **** **** ***5 " + numbers.digits(3));
            }
        }
    }

    static String grouped(String text, int size) {
        return text.replaceAll("(.{" + size + "})(?=.)", "$1 ");
    }
}
