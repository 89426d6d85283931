package fr.guichet.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One customer matter.
 *
 * @param reference what people call it: {@code 2026-000123}
 * @param subject a line that says what it is: the e-mail's subject, the file's name
 * @param reasons why it waits for a person, empty outside review
 * @param postponedUntil not shown in the review queue before then
 * @param note the last sentence a person or the machine left: the reason of a rejection, a failed step's problem code
 * @param version counts every change; a change made on an old version is refused
 */
public record Dossier(
        DossierId id,
        String reference,
        Stage stage,
        Matter matter,
        Optional<Intent> intent,
        Party party,
        String subject,
        Channel channel,
        Instant receivedAt,
        Set<ReviewReason> reasons,
        Optional<String> assignee,
        Optional<Instant> postponedUntil,
        Optional<Instant> dueAt,
        String note,
        long version) {
    public Dossier {
        reasons = Set.copyOf(reasons);
    }

    public Change change() {
        return new Change(this);
    }

    /** A copy in the making. The version is the store's business. */
    public static final class Change {
        private final Dossier from;
        private Stage stage;
        private Matter matter;
        private Optional<Intent> intent;
        private Party party;
        private Set<ReviewReason> reasons;
        private Optional<String> assignee;
        private Optional<Instant> postponedUntil;
        private Optional<Instant> dueAt;
        private String note;

        private Change(Dossier from) {
            this.from = from;
            stage = from.stage;
            matter = from.matter;
            intent = from.intent;
            party = from.party;
            reasons = from.reasons;
            assignee = from.assignee;
            postponedUntil = from.postponedUntil;
            dueAt = from.dueAt;
            note = from.note;
        }

        public Change stage(Stage next) {
            stage = next;
            return this;
        }

        public Change matter(Matter what) {
            matter = what;
            return this;
        }

        public Change intent(Intent what) {
            return intent(Optional.of(what));
        }

        public Change intent(Optional<Intent> what) {
            intent = what;
            return this;
        }

        public Change party(Party who) {
            party = who;
            return this;
        }

        public Change reasons(Set<ReviewReason> why) {
            reasons = why;
            return this;
        }

        public Change assignee(Optional<String> who) {
            assignee = who;
            return this;
        }

        public Change postponedUntil(Optional<Instant> when) {
            postponedUntil = when;
            return this;
        }

        public Change dueAt(Optional<Instant> when) {
            dueAt = when;
            return this;
        }

        public Change note(String sentence) {
            note = sentence;
            return this;
        }

        public Dossier done() {
            return new Dossier(
                    from.id,
                    from.reference,
                    stage,
                    matter,
                    intent,
                    party,
                    from.subject,
                    from.channel,
                    from.receivedAt,
                    reasons,
                    assignee,
                    postponedUntil,
                    dueAt,
                    note,
                    from.version);
        }
    }
}
