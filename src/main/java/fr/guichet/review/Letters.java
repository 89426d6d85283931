package fr.guichet.review;

import fr.guichet.base.Texts;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Person;
import fr.guichet.domain.Reading;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Drafts what is written to the customer, in the language the customer wrote in. */
final class Letters {
    private static final Set<String> FRENCH = Set.of(
            "le", "la", "les", "de", "du", "des", "et", "est", "je", "vous", "mon", "ma", "une", "pour", "bonjour",
            "votre");
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "is", "to", "my", "you", "your", "for", "have", "please", "dear", "with", "this",
            "hello", "are");

    private final Texts french = Texts.in(Locale.FRANCE);
    private final Texts english = Texts.in(Locale.UK);
    private final Texts screen;

    /** @param screen the language of what the person at the desk calls things */
    Letters(Texts screen) {
        this.screen = screen;
    }

    Letter asking(ReviewFile file, String what, DocumentKind missing, Person who) {
        Texts texts = language(file);
        String key = "document." + missing.code();
        String asked = what.equals(screen.get(key)) ? texts.get(key) : what;
        String name = file.dossier().party().name();
        String greeting =
                name.isBlank() ? texts.get("review.letter.greeting") : texts.get("review.letter.greeting.name", name);
        return new Letter(
                texts.get("review.letter.subject", file.dossier().reference()),
                texts.get("review.letter.body", greeting, asked, file.dossier().reference(), who.name()));
    }

    /** English where the customer's own documents are plainly English, else French. */
    private Texts language(ReviewFile file) {
        var words = file.documents().stream()
                .filter(d -> d.kind() == DocumentKind.REQUEST)
                .flatMap(d -> Optional.ofNullable(file.readings().get(d.id())).stream())
                .map(Reading::text)
                .flatMap(t -> Arrays.stream(t.toLowerCase(Locale.ROOT).split("\\P{L}+")))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long fr = FRENCH.stream().mapToLong(w -> words.getOrDefault(w, 0L)).sum();
        long en = ENGLISH.stream().mapToLong(w -> words.getOrDefault(w, 0L)).sum();
        return en > fr ? english : french;
    }
}
