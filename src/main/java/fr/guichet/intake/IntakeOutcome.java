package fr.guichet.intake;

import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Refusal;
import fr.guichet.domain.Sha256;
import java.util.List;

/** What became of one thing that was brought. */
public sealed interface IntakeOutcome {
    /** The name it arrived under; a member of an archive or e-mail is told as {@code archive.zip › member.pdf}. */
    String fileName();

    /** It is a dossier now and on its way. */
    record Accepted(String fileName, Dossier dossier) implements IntakeOutcome {}

    /** The same bytes are already there; nothing was stored. */
    record Duplicate(String fileName, Sha256 sha256, List<DossierId> existing) implements IntakeOutcome {
        public Duplicate {
            existing = List.copyOf(existing);
        }
    }

    /** It was not taken in; the reason is listed. */
    record Refused(Refusal refusal) implements IntakeOutcome {
        @Override
        public String fileName() {
            return refusal.fileName();
        }
    }
}
