package fr.guichet.engine.mail;

import fr.guichet.base.Texts;
import java.util.Map;

/** Names of attachments: their own without folders, or one made up from what they are said to be. */
final class PartNames {
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("application/pdf", ".pdf"),
            Map.entry("image/png", ".png"),
            Map.entry("image/jpeg", ".jpg"),
            Map.entry("image/jpg", ".jpg"),
            Map.entry("image/tiff", ".tif"),
            Map.entry("image/bmp", ".bmp"),
            Map.entry("image/gif", ".gif"),
            Map.entry("text/plain", ".txt"),
            Map.entry("text/html", ".html"),
            Map.entry("text/csv", ".csv"),
            Map.entry("text/xml", ".xml"),
            Map.entry("application/xml", ".xml"),
            Map.entry("application/zip", ".zip"),
            Map.entry("message/rfc822", ".eml"));

    private final Texts texts;

    PartNames(Texts texts) {
        this.texts = texts;
    }

    /** @param number of the attachment in its mail, for a name that is made up */
    String of(Part part, int number) {
        String own = part.name().strip();
        String last = own.substring(Math.max(own.lastIndexOf('/'), own.lastIndexOf('\\')) + 1);
        return last.isBlank()
                ? texts.get("intake.attachment.file", number) + ENDINGS.getOrDefault(part.type(), "")
                : last;
    }
}
