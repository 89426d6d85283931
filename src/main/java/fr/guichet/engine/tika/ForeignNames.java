package fr.guichet.engine.tika;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** The plain names of what is not taken in, from the media types of Tika's table. */
final class ForeignNames {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("application/x-msdownload", "program.windows"),
            Map.entry("application/x-dosexec", "program.windows"),
            Map.entry("application/x-elf", "program.linux"),
            Map.entry("application/x-executable", "program.linux"),
            Map.entry("application/x-sharedlib", "program.linux"),
            Map.entry("application/x-object", "program.linux"),
            Map.entry("application/java-vm", "program.java"),
            Map.entry("application/x-ms-installer", "program.windows"),
            Map.entry("application/vnd.ms-htmlhelp", "program.windows"),
            Map.entry("application/x-tika-msoffice", "office.legacy"),
            Map.entry("application/x-ole-storage", "office.legacy"),
            Map.entry("application/rtf", "office.rtf"),
            Map.entry("application/vnd.ms-tnef", "mail.winmail"),
            Map.entry("application/vnd.ms-outlook-pst", "mail.mailbox"),
            Map.entry("application/postscript", "postscript"),
            Map.entry("image/gif", "picture.gif"),
            Map.entry("image/webp", "picture.webp"),
            Map.entry("image/heic", "picture.heic"),
            Map.entry("image/heif", "picture.heic"),
            Map.entry("image/heic-sequence", "picture.heic"),
            Map.entry("image/avif", "picture.heic"),
            Map.entry("application/x-rar-compressed", "archive.rar"),
            Map.entry("application/x-7z-compressed", "archive.sevenzip"),
            Map.entry("application/gzip", "archive.gzip"),
            Map.entry("application/x-gtar", "archive.tar"),
            Map.entry("application/x-tar", "archive.tar"),
            Map.entry("application/x-bzip2", "archive.other"),
            Map.entry("application/x-bzip", "archive.other"),
            Map.entry("application/x-xz", "archive.other"),
            Map.entry("application/zstd", "archive.other"),
            Map.entry("application/vnd.ms-cab-compressed", "archive.other"),
            Map.entry("application/x-iso9660-image", "archive.other"),
            Map.entry("application/x-sqlite3", "database"),
            Map.entry("application/x-msaccess", "database"));

    /** Outlook names the streams of a message so, in UTF-16. */
    private static final String OUTLOOK_STREAM = "__\0s\0u\0b\0s\0t\0g\0".substring(1);

    private static final String WINDOWS_SHORTCUT = "L\0\0\0\1\24\2\0\0\0\0\0\u00c0";

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** Empty where it is a text or nothing that has a name. */
    Optional<String> of(Head head) {
        if (head.startsWith(WINDOWS_SHORTCUT)) {
            return Optional.of("program.shortcut");
        }
        String type = detect(head.bytes());
        String name = NAMES.get(type);
        if (name != null) {
            return Optional.of(
                    name.equals("office.legacy") && head.holds(OUTLOOK_STREAM, Integer.MAX_VALUE)
                            ? "mail.outlook"
                            : name);
        }
        return byFamily(type);
    }

    private static Optional<String> byFamily(String type) {
        return switch (type.substring(0, type.indexOf('/'))) {
            case "audio" -> Optional.of("sound");
            case "video" -> Optional.of("video");
            case "font" -> Optional.of("font");
            case "image" ->
                type.equals("image/svg+xml") || type.startsWith("image/x-portable")
                        ? Optional.empty()
                        : Optional.of("picture.other");
            default -> type.startsWith("application/x-mach-o") ? Optional.of("program.mac") : Optional.empty();
        };
    }

    private String detect(byte[] bytes) {
        try {
            return types.detect(new ByteArrayInputStream(bytes), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
    }
}
