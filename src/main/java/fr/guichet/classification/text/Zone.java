package fr.guichet.classification.text;

/** What part of a message a line belongs to. */
public enum Zone {
    SUBJECT,
    BODY,
    /** An earlier message below or between the lines. */
    QUOTED,
    /** Address block, greeting, closing words, signature, headers, legal notices: nothing that was asked. */
    MARGIN
}
