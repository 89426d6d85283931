package fr.guichet.verification;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rules on dates. */
final class DateRules {
    /** Days between an energy bill and its payment at the least (décret 2008-780, article 1). */
    private static final int NOTICE = 14;

    static final List<Rule> ALL =
            List.of(DateRules::due, DateRules::period, DateRules::issuedAhead, DateRules::readAhead);

    private DateRules() {}

    /** DUE_DATE: before the issue, or for an energy bill sooner than the law allows. A refund may come as soon as it likes. */
    private static List<Anomaly> due(Facts facts) {
        Optional<LocalDate> issue = facts.date(FieldName.ISSUE_DATE);
        Optional<LocalDate> due = facts.date(FieldName.DUE_DATE);
        if (issue.isEmpty() || due.isEmpty() || isRefund(facts)) {
            return List.of();
        }
        boolean before = due.get().isBefore(issue.get());
        boolean tooSoon = facts.isEnergyBill() && due.get().isBefore(issue.get().plusDays(NOTICE));
        if (!before && !tooSoon) {
            return List.of();
        }
        return List.of(facts.anomaly(
                "DUE_DATE",
                facts.isEnergyBill() ? Severity.HIGH : Severity.MEDIUM,
                List.of(issue.get().toString(), due.get().toString(), String.valueOf(NOTICE)),
                fields(facts, FieldName.ISSUE_DATE, FieldName.DUE_DATE)));
    }

    private static boolean isRefund(Facts facts) {
        return facts.isCreditNote()
                || facts.number(FieldName.AMOUNT_DUE)
                        .filter(a -> a.compareTo(BigDecimal.ZERO) <= 0)
                        .isPresent();
    }

    /** PERIOD_ORDER: a period that ends before it starts. */
    private static List<Anomaly> period(Facts facts) {
        Optional<LocalDate> start = facts.date(FieldName.PERIOD_START);
        Optional<LocalDate> end = facts.date(FieldName.PERIOD_END);
        return start.isPresent() && end.isPresent() && end.get().isBefore(start.get())
                ? List.of(facts.anomaly(
                        "PERIOD_ORDER",
                        Severity.HIGH,
                        List.of(start.get().toString(), end.get().toString()),
                        fields(facts, FieldName.PERIOD_START, FieldName.PERIOD_END)))
                : List.of();
    }

    /** FUTURE_ISSUE_DATE: issued later than tomorrow (one day for clocks and time zones). */
    private static List<Anomaly> issuedAhead(Facts facts) {
        return ahead(facts, FieldName.ISSUE_DATE, "FUTURE_ISSUE_DATE", Severity.HIGH);
    }

    /** FUTURE_READING_DATE: a meter that was read on a day to come. */
    private static List<Anomaly> readAhead(Facts facts) {
        return facts.all().intent().filter(i -> i == Intent.METER_READING).isPresent()
                ? ahead(facts, FieldName.DATE, "FUTURE_READING_DATE", Severity.MEDIUM)
                : List.of();
    }

    private static List<Anomaly> ahead(Facts facts, FieldName name, String code, Severity severity) {
        return facts
                .date(name)
                .filter(d -> d.isAfter(facts.all().today().plusDays(1)))
                .map(d -> facts.anomaly(
                        code,
                        severity,
                        List.of(d.toString(), facts.all().today().toString()),
                        fields(facts, name)))
                .stream()
                .toList();
    }

    private static List<Field> fields(Facts facts, FieldName... names) {
        return Arrays.stream(names).map(facts::sure).flatMap(Optional::stream).toList();
    }
}
