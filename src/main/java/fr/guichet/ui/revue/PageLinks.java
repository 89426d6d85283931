package fr.guichet.ui.revue;

import fr.guichet.domain.Box;
import fr.guichet.domain.Word;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.page.Mark;
import fr.guichet.ui.common.page.PagePictures;
import java.util.List;
import java.util.stream.Collectors;

/** What is clicked and drawn on the page, for the values and the anomalies; and the way back. */
final class PageLinks {
    private final DocumentsViewModel documents;
    private final FieldsViewModel fields;
    private final AnomaliesViewModel anomalies;
    private final PagePictures pictures;
    private final UiTools tools;

    PageLinks(
            DocumentsViewModel documents,
            FieldsViewModel fields,
            AnomaliesViewModel anomalies,
            PagePictures pictures,
            UiTools tools) {
        this.documents = documents;
        this.fields = fields;
        this.anomalies = anomalies;
        this.pictures = pictures;
        this.tools = tools;
        documents.getPage().getEvents().onMark(this::clicked);
        documents.getPage().getEvents().onWord(word -> fields.take(word.text(), word.box()));
        documents.getPage().getEvents().onRegion(this::drawn);
    }

    /** Shows on the page what the person is at. */
    void point(Stop stop) {
        switch (stop) {
            case Stop.OfField at ->
                fields.line(at.key()).ifPresent(l -> documents.point(DocumentsViewModel.name(l), l.place()));
            case Stop.OfAnomaly at -> anomalies.card(at.anomaly()).ifPresent(this::see);
            case Stop.OfIntent _ -> documents.pointAtIntent();
            case Stop.OfDecision _ -> {}
        }
    }

    void see(AnomalyCard card) {
        documents.point(DocumentsViewModel.name(card), card.places().stream().findFirst());
    }

    private void clicked(Mark mark) {
        fields.getLines().stream()
                .filter(l -> DocumentsViewModel.name(l).equals(mark.id()))
                .findFirst()
                .ifPresent(l -> fields.select(l.key()));
        anomalies.getCards().stream()
                .filter(c -> DocumentsViewModel.name(c).equals(mark.id()))
                .findFirst()
                .ifPresent(anomalies::select);
    }

    /** Reads what is inside a rectangle: the words that are known, else those recognised now. */
    private void drawn(Box region) {
        List<Word> known = documents.getPage().wordsIn(region);
        if (!known.isEmpty()) {
            take(known, region);
        } else {
            documents
                    .getPage()
                    .sheet()
                    .ifPresent(sheet -> tools.tasks()
                            .run(
                                    () -> pictures.recognise(sheet, region),
                                    words -> take(words, region),
                                    tools.dialogs()::problem));
        }
    }

    private void take(List<Word> words, Box region) {
        if (words.isEmpty()) {
            tools.dialogs().toast(tools.words().say("revue.take.nothing"));
        } else {
            fields.take(words.stream().map(Word::text).collect(Collectors.joining(" ")), region);
        }
    }
}
