package fr.guichet.intake;

import fr.guichet.domain.Channel;
import fr.guichet.domain.Content;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Matter;
import fr.guichet.domain.Party;
import fr.guichet.domain.Sha256;
import java.util.List;
import java.util.Map;

/**
 * What is to become a dossier. The bytes of its papers are in the vault already.
 *
 * @param told the name it is told under
 * @param typed what a person typed beside it
 */
record NewDossier(
        String told,
        String subject,
        Channel channel,
        Matter matter,
        Party sender,
        List<Paper> papers,
        Map<FieldName, String> typed) {
    NewDossier {
        papers = List.copyOf(papers);
    }

    /** One document to be. */
    record Paper(List<Content> parts, DocumentKind kind) {}

    /** The bytes by which it is recognised when it comes again: those of its first document. */
    List<Sha256> identity() {
        return papers.getFirst().parts().stream().map(Content::sha256).toList();
    }
}
