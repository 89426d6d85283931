package fr.guichet.ui.accueil;

import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.Stage;
import fr.guichet.ui.common.Look;
import fr.guichet.ui.common.Looks;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the day into words and lines. */
final class DayWords {
    private static final int PAGE = 200;
    private static final int WEEK = 7;

    private final Words words;

    DayWords(Words words) {
        this.words = words;
    }

    /** The most frequent first. */
    List<ReasonLine> reasons(Day day) {
        int most = day.reasons().values().stream().max(Integer::compare).orElse(1);
        return day.reasons().entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .sorted(Comparator.comparing(e -> -e.getValue()))
                .map(e -> {
                    String name = words.say("reason." + e.getKey().code());
                    return new ReasonLine(
                            e.getKey(),
                            name,
                            e.getValue(),
                            (double) e.getValue() / most,
                            words.say("accueil.reason.spoken", name, e.getValue()));
                })
                .toList();
    }

    List<Bar> bars(Flow flow, Instant now) {
        int most = flow.most();
        LocalDate today = words.day(now);
        int hour = now.atZone(words.zone()).getHour();
        return flow.columns().stream()
                .map(c -> new Bar(
                        label(c),
                        List.of(c.received(), c.passed(), c.settled()),
                        most,
                        words.say("accueil.flow.spoken", name(c), c.received(), c.passed(), c.settled()),
                        c.day().equals(today) && (c.hour() < 0 || c.hour() == hour)))
                .toList();
    }

    List<DeedLine> deeds(Day day, Optional<Instant> left, Instant now) {
        return day.deeds().stream()
                .map(d -> new DeedLine(
                        look(d.action()),
                        sentence(d),
                        d.about(),
                        when(d.at(), now),
                        left.isPresent() && d.at().isAfter(left.get()),
                        where(d)))
                .toList();
    }

    String since(List<DeedLine> lines, Optional<Instant> left, Instant now) {
        long fresh = lines.stream().filter(DeedLine::fresh).count();
        return left.map(when -> words.say("accueil.since", fresh, when(when, now)))
                .orElse("");
    }

    /** Today's time, the weekday with its time, else the day. */
    private String when(Instant at, Instant now) {
        LocalDate day = words.day(at);
        if (day.equals(words.day(now))) {
            return words.time(at);
        }
        return day.plusDays(WEEK).isAfter(words.day(now)) ? words.weekday(day) + " " + words.time(at) : words.date(day);
    }

    private String sentence(Deed deed) {
        String key = "accueil.did." + deed.action();
        return deed.dossiers() > 1
                ? words.say(key + ".many", words.number(deed.dossiers()), deed.actor())
                : words.say(key, deed.reference(), deed.actor());
    }

    private String label(Flow.Column column) {
        return column.hour() < 0
                ? words.weekday(column.day())
                : words.say("accueil.flow.hour", Flow.time(column).getHour());
    }

    private String name(Flow.Column column) {
        return column.hour() < 0 ? words.longDate(column.day()) : label(column);
    }

    private static Look look(String action) {
        return switch (action) {
            case "stage.verified" -> Looks.of(Stage.VERIFIED);
            case "stage.needs_review" -> Looks.of(Stage.NEEDS_REVIEW);
            case "step.failed" -> new Look("accueil.did.step.failed", "mdi2a-alert-outline", "danger");
            case "review.validated", "review.forced" ->
                new Look("accueil.did.review.validated", "mdi2a-account-check-outline", "success");
            case "review.rejected" -> Looks.of(Stage.REJECTED);
            case "review.asked" -> Looks.of(Stage.WAITING_FOR_CUSTOMER);
            case "review.postponed" -> new Look("accueil.did.review.postponed", "mdi2c-clock-outline", "neutral");
            case "review.escalated" ->
                new Look("accueil.did.review.escalated", "mdi2a-arrow-up-bold-outline", "accent");
            case "review.taken_back" -> new Look("accueil.did.review.taken_back", "mdi2u-undo", "neutral");
            default -> Looks.of(Stage.RECEIVED);
        };
    }

    private static Route where(Deed deed) {
        if (deed.dossier().isPresent()) {
            return new Route.Dossier(deed.dossier().get());
        }
        DossierQuery all = DossierQuery.all(PAGE);
        return switch (deed.action()) {
            case "stage.verified", "review.validated", "review.forced" ->
                new Route.Dossiers(all.stages(Set.of(Stage.VERIFIED)));
            case "stage.needs_review", "step.failed" -> new Route.Dossiers(all.stages(Set.of(Stage.NEEDS_REVIEW)));
            case "review.rejected" -> new Route.Dossiers(all.stages(Set.of(Stage.REJECTED)));
            case "review.asked" -> new Route.Dossiers(all.stages(Set.of(Stage.WAITING_FOR_CUSTOMER)));
            default -> new Route.Dossiers(all);
        };
    }
}
