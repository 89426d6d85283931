package fr.guichet.ui.dossier;

import fr.guichet.base.Detail;
import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldName;
import fr.guichet.ui.common.Values;
import fr.guichet.ui.common.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the audit chain says, in sentences. An action that has none is shown by its name. */
final class Sentences {
    private final Words words;
    private final Values values;

    Sentences(Words words) {
        this.words = words;
        values = new Values(words);
    }

    String of(AuditEntry entry) {
        Detail detail = Detail.read(entry.detail());
        String key = "journal." + entry.action();
        if (!words.has(key)) {
            return words.say("journal.other", entry.action());
        }
        return switch (entry.action()) {
            case "stage.read" -> words.say(key, number(detail, "documents"), number(detail, "pages"));
            case "stage.understood" -> words.say(key, understood(detail));
            case "stage.needs_review" -> words.say(key, reasons(detail));
            case "step.failed" -> words.say(key, problem(detail));
            case "review.confirmed", "review.corrected" -> words.say(key, field(detail));
            case "review.reclassified" -> words.say(key, intent(detail, "after"));
            case "review.anomaly_settled" -> words.say(key, settled(detail), because(detail));
            case "review.postponed" -> words.say(key, postponed(detail));
            case "review.asked" -> words.say(key, detail.get("asked").orElse(""));
            case "review.taken_back" -> words.say(key, kind(detail));
            case "review.rejected" -> words.say(key, rejected(detail));
            case "review.forced", "review.escalated" ->
                words.say(key, detail.get("reason").orElse(""));
            case "dossier.assigned" ->
                detail.get("after")
                        .filter(a -> !a.isBlank())
                        .map(a -> words.say(key, a))
                        .orElse(words.say("journal.dossier.released"));
            default -> words.say(key);
        };
    }

    /** Before → after, where something was changed. */
    String change(AuditEntry entry) {
        Detail detail = Detail.read(entry.detail());
        Optional<String> before = detail.get("before");
        Optional<String> after = detail.get("after");
        boolean told = entry.action().equals("dossier.assigned")
                && before.filter(String::isBlank).isPresent();
        if (told || before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return "";
        }
        return words.say("journal.change", shown(entry, detail, before.get()), shown(entry, detail, after.get()));
    }

    private String shown(AuditEntry entry, Detail detail, String value) {
        if (value.isBlank()) {
            return words.say("journal.nothing");
        }
        if (entry.action().equals("review.reclassified")) {
            return words.orElse("intent." + value, value);
        }
        return key(detail).map(k -> values.shown(k.name(), value, "")).orElse(value);
    }

    private String field(Detail detail) {
        return key(detail).map(k -> words.say("field." + k.name().code())).orElse("");
    }

    private static Optional<FieldKey> key(Detail detail) {
        try {
            return detail.get("field").map(FieldKey::ofCode);
        } catch (IllegalArgumentException e) {
            // a name of another version
            return Optional.empty();
        }
    }

    private String understood(Detail detail) {
        String matter = detail.get("matter")
                .map(m -> words.orElse("matter." + m.toLowerCase(Locale.ROOT), m))
                .orElse("");
        return detail.get("intent")
                .map(i -> words.orElse("intent." + i, i))
                .map(i -> detail.get("confidence")
                        .flatMap(this::percent)
                        .map(c -> words.say("dossier.intent.machine", i, c))
                        .orElse(i))
                .orElse(matter);
    }

    private Optional<String> percent(String share) {
        try {
            return Optional.of(words.percent(Double.parseDouble(share)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private String reasons(Detail detail) {
        return Arrays.stream(detail.get("reasons").orElse("").split(","))
                .filter(r -> !r.isBlank())
                .map(r -> words.orElse("reason." + r, r))
                .collect(Collectors.joining(", "));
    }

    private String problem(Detail detail) {
        String sentence =
                detail.get("problem").map(p -> words.orElse("problem." + p, p)).orElse("");
        return detail.get("code")
                .map(c -> words.say("dossiers.failed.text", sentence, c))
                .orElse(sentence);
    }

    private String settled(Detail detail) {
        return detail.get("how")
                .map(h -> words.orElse("dossier.settled." + h.toLowerCase(Locale.ROOT), h))
                .orElse("");
    }

    private String because(Detail detail) {
        return detail.get("reason")
                .filter(r -> !r.isBlank())
                .map(r -> words.say("journal.because", r))
                .orElse("");
    }

    private String rejected(Detail detail) {
        return detail.get("reason")
                .filter(r -> !r.isBlank())
                .or(() -> detail.get("code").map(c -> words.orElse("review.reject." + c, c)))
                .orElse("");
    }

    private String postponed(Detail detail) {
        return detail.get("until")
                .map(u -> u.length() > 10 ? u.substring(0, 10) : u)
                .map(day -> values.shown(FieldName.DATE, day, ""))
                .orElse("");
    }

    private String kind(Detail detail) {
        return detail.get("kind")
                .map(k -> words.orElse("journal.kind." + k.toLowerCase(Locale.ROOT), k))
                .orElse("");
    }

    private String intent(Detail detail, String which) {
        return detail.get(which).map(i -> words.orElse("intent." + i, i)).orElse("");
    }

    private static int number(Detail detail, String name) {
        try {
            return detail.get(name).map(Integer::parseInt).orElse(0);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
