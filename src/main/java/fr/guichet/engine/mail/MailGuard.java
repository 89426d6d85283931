package fr.guichet.engine.mail;

import fr.guichet.base.Problem;

/**
 * Looks through a mail before it is taken apart: one that is made of hundreds of thousands of headers or parts would fill
 * the memory with them. Nothing that people send comes near these figures.
 */
final class MailGuard {
    private static final int MOST_BOUNDARIES = 20_000;
    private static final int MOST_HEADERS = 100_000;

    private MailGuard() {}

    /** @throws Problem {@code intake.mail.overloaded} */
    static void check(byte[] eml) {
        int boundaries = 0;
        int headers = 0;
        boolean inHeaders = true;
        int start = 0;
        for (int i = 0; i < eml.length; i++) {
            if (eml[i] != '\n' && eml[i] != '\r') {
                continue;
            }
            boolean blank = i == start;
            boolean dashes = i - start >= 2 && eml[start] == '-' && eml[start + 1] == '-';
            boundaries += dashes ? 1 : 0;
            headers += inHeaders && !blank ? 1 : 0;
            inHeaders = dashes || inHeaders && !blank;
            if (eml[i] == '\r' && i + 1 < eml.length && eml[i + 1] == '\n') {
                i++;
            }
            start = i + 1;
            if (boundaries > MOST_BOUNDARIES || headers > MOST_HEADERS) {
                throw new Problem("intake.mail.overloaded");
            }
        }
    }
}
