package fr.guichet.domain;

import java.util.List;
import java.util.stream.Collectors;

/** What a document says: its pages of words and where they come from. */
public record Reading(ReadingSource source, List<Page> pages) {
    public Reading {
        pages = List.copyOf(pages);
    }

    /** A reading of the given pages; its source is theirs, or MIXED. */
    public static Reading of(List<Page> pages) {
        var sources = pages.stream().map(Page::source).distinct().toList();
        return new Reading(
                sources.isEmpty()
                        ? ReadingSource.TEXT_LAYER
                        : sources.size() == 1 ? sources.getFirst() : ReadingSource.MIXED,
                pages);
    }

    public boolean isEmpty() {
        return pages.stream().allMatch(p -> p.words().isEmpty());
    }

    /** The words in order, lines broken where the words' boxes say so, pages by a form feed. */
    public String text() {
        return pages.stream().map(Reading::lines).collect(Collectors.joining("\f"));
    }

    private static String lines(Page page) {
        var text = new StringBuilder();
        Word last = null;
        for (Word word : page.words()) {
            if (last != null) {
                text.append(sameLine(last.box(), word.box()) ? ' ' : '\n');
            }
            text.append(word.text());
            last = word;
        }
        return text.toString();
    }

    private static boolean sameLine(Box a, Box b) {
        return Math.abs(a.centreY() - b.centreY()) < Math.max(a.h(), b.h()) / 2 && b.x() >= a.x();
    }
}
