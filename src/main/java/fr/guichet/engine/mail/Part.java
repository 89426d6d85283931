package fr.guichet.engine.mail;

import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a mail, its headers read forgivingly and its bytes taken raw. */
final class Part {
    private final MimePart part;
    private final HeaderValue type;
    private final HeaderValue disposition;

    private Part(MimePart part, String defaultType) {
        this.part = part;
        String said = header("Content-Type");
        type = HeaderValue.of(said.isBlank() || !said.contains("/") && !said.contains(";") ? defaultType : said);
        disposition = HeaderValue.of(header("Content-Disposition"));
    }

    static Part of(MimeMessage message) {
        return new Part(message, "text/plain");
    }

    /** Lower case: {@code text/plain}. */
    String type() {
        return type.value().isEmpty() ? "text/plain" : type.value();
    }

    boolean isMultipart() {
        return type().startsWith("multipart/");
    }

    boolean isAttachment() {
        return disposition.value().equals("attachment");
    }

    String charset() {
        return type.parameter("charset");
    }

    boolean isFlowed() {
        return type.parameter("format").equalsIgnoreCase("flowed");
    }

    boolean deletesSpace() {
        return type.parameter("delsp").equalsIgnoreCase("yes");
    }

    /** The file's name, empty where there is none. */
    String name() {
        String name = disposition.parameter("filename");
        return name.isBlank() ? type.parameter("name") : name;
    }

    /** The Content-ID without its brackets. */
    String contentId() {
        return header("Content-ID").replaceAll("[<>\\s]", "");
    }

    /** A header as it stands, one char a byte; empty where there is none. */
    String header(String name) {
        try {
            String value = part.getHeader(name, null);
            return value == null ? "" : value;
        } catch (MessagingException e) {
            return "";
        }
    }

    byte[] bytes() {
        try (InputStream raw = raw()) {
            return Decoding.decode(raw.readAllBytes(), EncodedWords.unfolded(header("Content-Transfer-Encoding")));
        } catch (IOException | MessagingException e) {
            return new byte[0];
        }
    }

    /** The parts of a multipart; none where it does not come apart. */
    List<Part> parts() {
        String boundary = type.parameter("boundary");
        List<Part> parts =
                split(boundary.isEmpty() || boundary.contains("\"") ? "" : "; boundary=\"" + boundary + "\"");
        // some programs announce another boundary than they write: then the first line that looks like one is taken
        return parts.isEmpty() && !boundary.isEmpty() ? split("") : parts;
    }

    private List<Part> split(String boundary) {
        List<Part> parts = new ArrayList<>();
        String ofParts = type().equals("multipart/digest") ? "message/rfc822" : "text/plain";
        try {
            Multipart all = new MimeMultipart(new Raw("multipart/mixed" + boundary));
            for (int i = 0; i < all.getCount(); i++) {
                parts.add(new Part((MimePart) all.getBodyPart(i), ofParts));
            }
        } catch (MessagingException | RuntimeException e) {
            return List.of();
        }
        return parts;
    }

    private InputStream raw() throws MessagingException {
        return switch (part) {
            case MimeMessage message -> message.getRawInputStream();
            case MimeBodyPart body -> body.getRawInputStream();
            default -> new ByteArrayInputStream(new byte[0]);
        };
    }

    /** The part's bytes as Jakarta Mail wants them, not copied. */
    private final class Raw implements DataSource {
        private final String contentType;

        Raw(String contentType) {
            this.contentType = contentType;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            try {
                return raw();
            } catch (MessagingException e) {
                throw new IOException(e);
            }
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            throw new IOException("read only");
        }

        @Override
        public String getContentType() {
            return contentType;
        }

        @Override
        public @Nullable String getName() {
            return null;
        }
    }
}
