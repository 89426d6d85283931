package fr.guichet.engine.mail;

import fr.guichet.base.Problem;
import fr.guichet.intake.HtmlText;
import fr.guichet.intake.Mail.Attachment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Goes through the parts of a mail and gathers its text and what is attached to it. */
final class PartWalk {
    private static final int DEEPEST = 30;
    private static final int LONGEST_HTML = 4_000_000;
    private static final Set<String> TEXTS = Set.of("text/plain", "text/html", "text/enriched");
    /** A text that is this many times shorter than the same in HTML only says that there is HTML. */
    private static final int STAND_IN = 5;

    private final HtmlText html;
    private final PartNames names;
    private final List<String> texts = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private final StringBuilder webPages = new StringBuilder();
    private boolean hasText;
    private boolean hasHtml;

    /** An attachment before it is known whether the text shows it. */
    private record Found(Part part, String name, boolean related) {}

    PartWalk(HtmlText html, PartNames names) {
        this.html = html;
        this.names = names;
    }

    /** @throws Problem {@code intake.mail.overloaded} where parts are in parts beyond reason */
    PartWalk walk(Part part) {
        walk(part, 0, false);
        return this;
    }

    String text() {
        return String.join("\n\n", texts).strip();
    }

    boolean hasText() {
        return hasText;
    }

    boolean hasHtml() {
        return hasHtml;
    }

    List<Attachment> attachments() {
        return found.stream().map(this::attachment).toList();
    }

    private Attachment attachment(Found one) {
        Part part = one.part();
        return new Attachment(one.name(), part.type(), isShown(one), part.bytes());
    }

    private boolean isShown(Found one) {
        Part part = one.part();
        boolean named = !part.contentId().isEmpty() && webPages.indexOf("cid:" + part.contentId()) >= 0;
        return part.type().startsWith("image/") && (named || one.related() && !part.isAttachment());
    }

    private void walk(Part part, int depth, boolean related) {
        if (depth > DEEPEST) {
            throw new Problem("intake.mail.overloaded");
        }
        if (part.isMultipart()) {
            inside(part, depth, related);
        } else if (isBody(part)) {
            body(part);
        } else {
            found.add(new Found(part, names.of(part, found.size() + 1), related));
        }
    }

    private void inside(Part part, int depth, boolean related) {
        List<Part> parts = part.parts();
        if (parts.isEmpty()) {
            body(part);
        } else if (part.type().equals("multipart/alternative")) {
            alternatives(parts, depth, related);
        } else {
            boolean inRelated = related || part.type().equals("multipart/related");
            parts.forEach(p -> walk(p, depth + 1, inRelated));
        }
    }

    /** One text out of several that say the same: the plain one, if it is more than a stand-in. */
    private void alternatives(List<Part> parts, int depth, boolean related) {
        String plain = "";
        String rich = "";
        for (Part part : parts) {
            var walked = new PartWalk(html, names);
            walked.walk(part, depth + 1, related);
            hasText |= walked.hasText;
            hasHtml |= walked.hasHtml;
            webPages.append(walked.webPages);
            walked.found.stream()
                    .filter(f -> !f.part().type().equals("text/calendar"))
                    .forEach(found::add);
            if (walked.hasHtml) {
                rich = walked.text();
            } else if (plain.isBlank()) {
                plain = walked.text();
            }
        }
        boolean standIn = (long) plain.length() * STAND_IN < rich.length();
        texts.add(plain.isBlank() || standIn ? rich : plain);
    }

    private boolean isBody(Part part) {
        if (!TEXTS.contains(part.type()) || part.isAttachment()) {
            return false;
        }
        return part.name().isBlank() || !hasText && !hasHtml;
    }

    private void body(Part part) {
        byte[] bytes = part.bytes();
        if (part.type().equals("text/html") || part.type().equals("text/enriched")) {
            hasHtml = true;
            String charset = part.charset().isEmpty() ? BodyCharset.ofHtml(bytes) : part.charset();
            String page = BodyCharset.decode(bytes, charset);
            page = page.length() > LONGEST_HTML ? page.substring(0, LONGEST_HTML) : page;
            webPages.append(page);
            texts.add(html.text(page));
        } else {
            hasText = true;
            String text = BodyCharset.decode(bytes, part.charset());
            texts.add(part.isFlowed() ? FlowedText.joined(text, part.deletesSpace()) : text);
        }
    }
}
