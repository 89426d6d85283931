package fr.guichet.reading;

/** The libraries behind the reading. */
public record ReadingEngines(PdfFiles pdfs, PictureFiles pictures, Recognizer recognizer, Charsets charsets) {}
