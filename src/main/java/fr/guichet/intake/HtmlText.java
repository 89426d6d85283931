package fr.guichet.intake;

/** Turns HTML into the text a person sees: nothing hidden, nothing fetched. Thread-safe. */
@FunctionalInterface
public interface HtmlText {
    String text(String html);
}
