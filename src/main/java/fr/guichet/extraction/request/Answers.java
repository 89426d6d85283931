package fr.guichet.extraction.request;

import fr.guichet.domain.Box;
import fr.guichet.domain.Candidate;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Provenance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns what was found into fields: the likeliest value, its place, the others behind it. */
final class Answers {
    /** Under this a mention is told as a candidate only. */
    private static final double LEAST = 0.2;

    private static final int RUNNERS_UP = 4;
    private static final double REPEAT = 0.3;

    private final Transcript transcript;
    private final DocumentId document;
    private final Optional<Placement> placement;

    Answers(Transcript transcript, DocumentId document, Optional<Placement> placement) {
        this.transcript = transcript;
        this.document = document;
        this.placement = placement;
    }

    Optional<Field> of(FieldName name, List<Mention> mentions) {
        List<Mention> ranked = ranked(name, mentions);
        if (ranked.isEmpty() || ranked.getFirst().score() < LEAST) {
            return Optional.empty();
        }
        Mention best = ranked.getFirst();
        Optional<Placement.Spot> spot = spot(best);
        double rival = ranked.size() > 1 ? ranked.get(1).score() : 0;
        double doubt = Math.max(0, 0.12 - (best.score() - rival));
        double legible = spot.map(Placement.Spot::legible).orElse(1.0);
        Provenance provenance = spot.<Provenance>map(s -> new Provenance.ReadFrom(document, s.box(), s.source()))
                .orElseGet(() -> new Provenance.ComputedBy("message"));
        return Optional.of(Field.read(
                        FieldKey.of(name),
                        best.value(),
                        transcript.raw(best.start(), best.end()),
                        Math.clamp((best.score() - doubt) * Math.sqrt(legible), 0.05, 0.99),
                        provenance)
                .withCandidates(ranked.stream()
                        .skip(1)
                        .limit(RUNNERS_UP)
                        .map(this::candidate)
                        .toList()));
    }

    private static List<Mention> ranked(FieldName name, List<Mention> mentions) {
        Map<String, Mention> byValue = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention.name() == name) {
                byValue.merge(mention.value(), mention, Answers::together);
            }
        }
        List<Mention> ranked = new ArrayList<>(byValue.values());
        ranked.sort(Comparator.comparingDouble(Mention::score).reversed());
        return ranked;
    }

    private static Mention together(Mention a, Mention b) {
        Mention better = b.score() > a.score() ? b : a;
        Mention other = better == a ? b : a;
        return better.scored(better.score() + (1 - better.score()) * REPEAT * other.score());
    }

    private Candidate candidate(Mention mention) {
        Optional<Box> box = spot(mention).map(Placement.Spot::box);
        return new Candidate(
                mention.value(),
                transcript.raw(mention.start(), mention.end()),
                Math.max(0.05, mention.score() / 2),
                box);
    }

    private Optional<Placement.Spot> spot(Mention mention) {
        int start = transcript.originStart(mention.start());
        int end = transcript.originEnd(mention.end());
        return placement.flatMap(p -> p.spot(start, end));
    }
}
