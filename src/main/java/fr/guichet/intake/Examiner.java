package fr.guichet.intake;

import fr.guichet.base.Problem;
import fr.guichet.base.Texts;
import fr.guichet.domain.MediaKind;
import fr.guichet.intake.ContentSniffer.Nature;
import java.util.Set;
import java.util.function.Supplier;

/** Looks at what was brought and says what it is, or why it is not taken. */
final class Examiner {
    /** Natures whose refusal says more than that they are foreign: what to do instead. */
    private static final Set<String> TOLD_APART =
            Set.of("office", "program", "picture", "archive", "mail", "web", "sound");

    /** More than a page of the smallest type holds. */
    private static final int CHARACTERS_OF_A_PAGE = 12_000;

    private final IntakeEngines engines;
    private final IntakeLimits limits;
    private final Texts texts;

    Examiner(IntakeEngines engines, IntakeContext context) {
        this.engines = engines;
        limits = context.limits();
        texts = context.texts();
    }

    /** What it is by its bytes. A text that is called .eml is an e-mail, however few headers it has. */
    Nature nature(Item item) {
        checkSize(item.bytes().length);
        Nature nature = nature(item.head());
        return nature instanceof Nature.Known(MediaKind kind)
                        && kind == MediaKind.TEXT
                        && FileNames.endsWith(item.fileName(), ".eml")
                ? new Nature.Known(MediaKind.EMAIL)
                : nature;
    }

    Nature nature(byte[] head) {
        return guarded(() -> engines.sniffer().sniff(head));
    }

    void checkSize(long size) {
        if (size == 0) {
            throw new Problem("intake.empty");
        }
        if (size > limits.fileBytes()) {
            throw new Problem("intake.size", limits.fileMiB());
        }
    }

    /**
     * Opens it far enough to know that it can be read.
     *
     * @return its pages
     * @throws Problem with what is wrong with it
     */
    int pages(Item item, MediaKind kind) {
        if (kind == MediaKind.XML) {
            return 1;
        }
        if (kind == MediaKind.TEXT) {
            checkLength(item.bytes().length);
        }
        int pages = guarded(() -> engines.pages().pages(kind, item.bytes()));
        checkPages(pages);
        return pages;
    }

    void checkPages(int pages) {
        if (pages > limits.pages()) {
            throw new Problem("intake.pages", pages, limits.pages());
        }
    }

    /** @throws Problem also where its text is too long to be laid out on pages */
    Mail mail(Item item) {
        Mail mail = guarded(() -> engines.mails().read(item.bytes()));
        checkLength(mail.text().length());
        return mail;
    }

    /** Before it is counted exactly: so much text does not fit on the pages, and laying it out would fill the memory. */
    private void checkLength(long characters) {
        if (characters > (long) limits.pages() * CHARACTERS_OF_A_PAGE) {
            throw new Problem("intake.text.long", limits.pages());
        }
    }

    /** Why something of this nature is not taken. */
    Problem foreign(String what) {
        if (what.equals("blank")) {
            return new Problem("intake.blank");
        }
        String family = what.contains(".") ? what.substring(0, what.indexOf('.')) : what;
        String name = texts.get("intake.nature." + what);
        return new Problem(TOLD_APART.contains(family) ? "intake.foreign." + family : "intake.foreign", name);
    }

    /** Files are made to break what opens them; whatever it breaks with is a reason to refuse that one file. */
    private static <T> T guarded(Supplier<T> look) {
        try {
            return look.get();
        } catch (Problem e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new Problem(e, "intake.unreadable");
        }
    }
}
