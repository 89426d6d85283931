package fr.guichet.classification.text;

import fr.guichet.base.Fold;
import fr.guichet.domain.Channel;
import fr.guichet.domain.Message;
import java.util.List;

/**
 * A message taken apart: its text (subject line first) and the words that count. Long texts are cut: what a customer
 * wants stands before the twenty thousandth character.
 *
 * @param text subject and body as written
 * @param tokens words of subject and body; margins and the quoted thread left out
 * @param language {@code fr} or {@code en}
 */
public record Letter(String text, List<Token> tokens, String language, Channel channel) {
    private static final int LONGEST = 20_000;
    /** With fewer words of its own a message only passes on what it quotes. */
    private static final int OWN_WORDS = 6;

    public static Letter of(Message message) {
        String subject =
                message.subject().map(s -> s.replaceAll("\\s+", " ").strip()).orElse("");
        String body = message.text().length() > LONGEST ? message.text().substring(0, LONGEST) : message.text();
        String text = subject.isEmpty() ? body : subject + "\n" + body;
        String folded = Fold.fold(text.replace("\r\n", " \n").replace('\r', '\n'));
        var zones = new Zones(folded, subject.isEmpty() ? 0 : subject.length() + 1).find();
        List<Token> all = Tokens.of(folded, zones);
        List<Token> own = only(all, Zone.BODY);
        Zone meant = own.size() >= OWN_WORDS || only(all, Zone.QUOTED).isEmpty() ? Zone.BODY : Zone.QUOTED;
        List<Token> counting = all.stream()
                .filter(t -> t.zone() == Zone.SUBJECT || t.zone() == Zone.BODY || t.zone() == meant)
                .toList();
        List<Token> tokens = counting.isEmpty() ? all : counting;
        return new Letter(text, tokens, message.language().orElseGet(() -> Language.guess(tokens)), message.channel());
    }

    private static List<Token> only(List<Token> tokens, Zone zone) {
        return tokens.stream().filter(t -> t.zone() == zone).toList();
    }
}
