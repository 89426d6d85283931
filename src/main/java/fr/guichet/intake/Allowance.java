package fr.guichet.intake;

import fr.guichet.base.Problem;

/** How much may still come out of one thing that was brought, counted over everything inside it. */
final class Allowance {
    private final IntakeLimits limits;
    private final long packed;
    private long members;
    private long bytes;

    /** @param packed the size of what was brought */
    Allowance(IntakeLimits limits, long packed) {
        this.limits = limits;
        this.packed = Math.max(1, packed);
    }

    int membersLeft() {
        return (int) Math.max(0, limits.archiveMembers() - members);
    }

    void checkArchiveDepth(int depth) {
        if (depth > limits.archiveDepth()) {
            throw new Problem("intake.archive.depth", limits.archiveDepth());
        }
    }

    void checkMailDepth(int depth) {
        if (depth > limits.mailDepth()) {
            throw new Problem("intake.mail.depth", limits.mailDepth());
        }
    }

    /** Counts what is about to come out; where it is too much nothing is counted. */
    void take(int moreMembers, long moreBytes) {
        if (members + moreMembers > limits.archiveMembers()) {
            throw new Problem("intake.archive.members", limits.archiveMembers());
        }
        long all = bytes + moreBytes;
        if (all > limits.archiveFreeBytes() && all / packed > limits.archiveRatio()) {
            throw new Problem("intake.archive.bomb");
        }
        if (all > limits.archiveBytes()) {
            throw new Problem("intake.archive.bytes", limits.archiveBytes() / (1024 * 1024));
        }
        members += moreMembers;
        bytes = all;
    }
}
