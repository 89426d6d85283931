package fr.guichet.reading;

/** The libraries behind the reading. */
public record ReadingEngines(
        PdfFiles pdfs, PictureFiles pictures, Recognizer recognizer, Charsets charsets, MailTexts mails) {
    /** Engines without one for e-mails: an e-mail is read as the plain text that it is made of. */
    public ReadingEngines(PdfFiles pdfs, PictureFiles pictures, Recognizer recognizer, Charsets charsets) {
        this(pdfs, pictures, recognizer, charsets, charsets::decode);
    }
}
