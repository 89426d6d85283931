package fr.guichet.ui.dossiers;

import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Severity;
import fr.guichet.domain.Stage;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A query as one line of the settings. Moments are told from today, and what is no longer known is left out. */
final class QueryText {
    private final Clock clock;

    QueryText(Clock clock) {
        this.clock = clock;
    }

    String of(DossierQuery query) {
        return "text=" + URLEncoder.encode(query.text().strip(), StandardCharsets.UTF_8)
                + "&stages=" + names(query.stages())
                + "&intents=" + names(query.intents())
                + "&matters=" + names(query.matters())
                + "&severities=" + names(query.severities())
                + "&reasons=" + names(query.reasons())
                + query.assignee()
                        .map(a -> "&assignee=" + URLEncoder.encode(a, StandardCharsets.UTF_8))
                        .orElse("")
                + query.dueBefore().map(d -> "&due=" + Due.of(d, clock)).orElse("")
                + "&order=" + query.order();
    }

    DossierQuery read(String line) {
        Map<String, String> parts = Arrays.stream(line.split("&"))
                .map(part -> part.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, second) -> first));
        return DossierQuery.all(RowsViewModel.PAGE)
                .text(decoded(parts.getOrDefault("text", "")))
                .stages(values(Stage.class, parts.get("stages")))
                .intents(values(Intent.class, parts.get("intents")))
                .matters(values(Matter.class, parts.get("matters")))
                .severities(values(Severity.class, parts.get("severities")))
                .reasons(values(ReviewReason.class, parts.get("reasons")))
                .assignee(Optional.ofNullable(parts.get("assignee")).map(QueryText::decoded))
                .dueBefore(
                        values(Due.class, parts.get("due")).stream().findFirst().map(d -> d.before(clock)))
                .ordered(values(DossierQuery.Order.class, parts.get("order")).stream()
                        .findFirst()
                        .orElse(DossierQuery.Order.NEWEST));
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> Set<E> values(Class<E> type, @Nullable String names) {
        Set<String> wanted = names == null ? Set.of() : Set.copyOf(List.of(names.split(",")));
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> wanted.contains(value.name()))
                .collect(Collectors.toSet());
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
