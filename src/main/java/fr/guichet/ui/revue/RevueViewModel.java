package fr.guichet.ui.revue;

import fr.guichet.domain.DossierId;
import fr.guichet.domain.Person;
import fr.guichet.ui.common.Navigator;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** The review: one dossier in hand, what waits on the left, its page in the middle, its values and anomalies on the right. */
public final class RevueViewModel implements ViewModel {
    private final RevueServices services;
    private final Navigator navigator;
    private final Route.Revue at;
    private final AtHand hand;
    private final OpenFile file;
    private final Attention attention;
    private final Ahead ahead;
    private final PageLinks links;
    private final QueueViewModel queue;
    private final HeadViewModel head;
    private final DocumentsViewModel documents;
    private final FieldsViewModel fields;
    private final AnomaliesViewModel anomalies;
    private final DecideViewModel decide;
    private final BooleanProperty anomaliesShown = new SimpleBooleanProperty();
    private final BooleanProperty empty = new SimpleBooleanProperty();

    public RevueViewModel(RevueServices services, Person me, Navigator navigator, Route.Revue at, UiTools tools) {
        this.services = services;
        this.navigator = navigator;
        this.at = at;
        file = new OpenFile(services.review(), me, tools);
        hand = new AtHand(services.review(), me, file, new ActViewModel(tools), tools);
        attention = new Attention(this::stops, this::needsPerson);
        ahead = new Ahead(hand, services.pictures());
        queue = new QueueViewModel(services, me, tools);
        head = new HeadViewModel(hand, attention);
        fields = new FieldsViewModel(hand, attention);
        anomalies = new AnomaliesViewModel(hand, attention);
        decide = new DecideViewModel(hand);
        documents = new DocumentsViewModel(services.pictures(), tools);
        links = new PageLinks(documents, fields, anomalies, services.pictures(), tools);
        follow();
    }

    private void follow() {
        queue.onOpen(this::open);
        anomalies.onCorrect(fields::reach);
        decide.follow(fields, this::left, dossier -> open(dossier.id()));
        file.fileProperty().subscribe(now -> {
            documents.show(now, fields.getLines(), anomalies.getCards());
            callBack();
        });
        attention.atProperty().subscribe(stop -> stop.ifPresent(this::point));
    }

    /** What was decided last may have brought up something new. */
    private void callBack() {
        if (attention.isAt(new Stop.OfDecision()) && stops().stream().anyMatch(this::needsPerson)) {
            attention.first();
        }
    }

    @Override
    public void open() {
        queue.open(() -> at.id().ifPresentOrElse(this::open, this::next));
    }

    /** Takes a dossier in hand. */
    void open(DossierId id) {
        hand.panel().cancel();
        fields.commitAll();
        file.open(id, ahead.ready(id), () -> begun(id));
    }

    private void begun(DossierId id) {
        empty.set(false);
        queue.begun(id);
        attention.first();
        documents.begin();
        ahead.prepare(Optional.of(id), documents.getPage().sharpness());
    }

    /** Takes the next dossier in hand. */
    public void next() {
        file.next(next -> next.ifPresentOrElse(this::open, this::nothing));
    }

    private void nothing() {
        file.put();
        queue.none();
        attention.nowhere();
        empty.set(true);
    }

    private void left(boolean wantsNext) {
        queue.settled();
        if (wantsNext) {
            next();
        } else {
            file.refresh();
        }
    }

    private List<Stop> stops() {
        return Stream.of(Stream.<Stop>of(new Stop.OfIntent()), fields.stops(), anomalies.stops())
                .flatMap(s -> s)
                .toList();
    }

    private boolean needsPerson(Stop stop) {
        return file.isMine()
                && switch (stop) {
                    case Stop.OfIntent _ -> head.isDoubtful();
                    case Stop.OfField f -> fields.needsPerson(f.key());
                    case Stop.OfAnomaly a -> anomalies.needsPerson(a.anomaly());
                    case Stop.OfDecision _ -> false;
                };
    }

    private void point(Stop stop) {
        if (!(stop instanceof Stop.OfDecision)) {
            anomaliesShown.set(stop instanceof Stop.OfAnomaly);
        }
        links.point(stop);
    }

    /** Says that what the person is at is right, and goes on; where that needs a reason or a choice, asks for it. */
    public void enter() {
        switch (attention.now().orElse(new Stop.OfDecision())) {
            case Stop.OfIntent _ -> head.confirm();
            case Stop.OfField f -> fields.enter(f.key());
            case Stop.OfAnomaly a -> anomalies.accept(a.anomaly());
            case Stop.OfDecision _ -> decide.validate(true);
        }
    }

    /** Shows where the anomaly is. */
    public void see(AnomalyCard card) {
        links.see(card);
    }

    /** The same dossier with its journal and all that belongs to it. */
    public void openDossier() {
        file.id().ifPresent(id -> navigator.go(new Route.Dossier(id)));
    }

    /** Leaves everything as it was and goes back to what the person was at. */
    public void cancelPanel() {
        hand.panel().cancel();
        again();
    }

    /** The focus comes back to what the person was at. */
    void again() {
        Optional<Stop> stop = attention.now();
        attention.nowhere();
        stop.ifPresent(attention::to);
    }

    @Override
    public Optional<Route> here() {
        return file.id().map(id -> new Route.Revue(Optional.of(id)));
    }

    @Override
    public void close() {
        fields.commitAll();
        file.close();
        ahead.close();
        queue.close();
        documents.close();
        hand.panel().close();
    }

    Attention attention() {
        return attention;
    }

    RevueServices services() {
        return services;
    }

    UiTools tools() {
        return hand.tools();
    }

    public QueueViewModel getQueue() {
        return queue;
    }

    public HeadViewModel getHead() {
        return head;
    }

    public DocumentsViewModel getDocuments() {
        return documents;
    }

    public FieldsViewModel getFields() {
        return fields;
    }

    public AnomaliesViewModel getAnomalies() {
        return anomalies;
    }

    public ActViewModel getPanel() {
        return hand.panel();
    }

    public DecideViewModel getDecide() {
        return decide;
    }

    /** On the right are the anomalies; else the values. */
    public BooleanProperty anomaliesShownProperty() {
        return anomaliesShown;
    }

    public boolean isAnomaliesShown() {
        return anomaliesShown.get();
    }

    /** Nothing waits. */
    public BooleanProperty emptyProperty() {
        return empty;
    }

    public boolean isEmpty() {
        return empty.get();
    }
}
