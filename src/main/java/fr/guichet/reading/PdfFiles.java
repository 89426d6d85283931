package fr.guichet.reading;

/** Opens PDF files. */
public interface PdfFiles {
    /** @throws fr.guichet.base.Problem {@code reading.encrypted} or {@code reading.damaged} */
    PdfFile open(byte[] bytes);
}
