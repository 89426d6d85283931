package fr.guichet.intake;

import fr.guichet.domain.Channel;
import fr.guichet.domain.FieldName;
import java.util.Map;

/**
 * A request that was pasted or noted down, with what the person typed beside it.
 *
 * @param subject a line for the lists; may be empty, then the text's first line is taken
 * @param typed the key fields as typed, empty ones left out
 */
public record PastedRequest(String subject, String text, Channel channel, Map<FieldName, String> typed) {
    public PastedRequest {
        typed = Map.copyOf(typed);
    }
}
