package fr.guichet.domain;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of content that Guichet takes in, told by the bytes and not by the file's name. */
public enum MediaKind {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    TIFF("image/tiff"),
    BMP("image/bmp"),
    TEXT("text/plain"),
    XML("application/xml"),
    EMAIL("message/rfc822");

    private final String mediaType;

    MediaKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isImage() {
        return this == PNG || this == JPEG || this == TIFF || this == BMP;
    }

    public static Optional<MediaKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(k -> k.mediaType.equals(mediaType))
                .findFirst();
    }
}
