package fr.guichet.reading;

/** Turns an e-mail as it was sent into what a person sees of it. */
@FunctionalInterface
public interface MailTexts {
    /** Its subject, sender and date, each on a line, then its message. */
    String text(byte[] eml);
}
