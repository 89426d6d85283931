package fr.guichet.ui.dossier;

import fr.guichet.base.Problem;
import fr.guichet.domain.Content;
import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.MediaKind;
import fr.guichet.domain.Reading;
import fr.guichet.review.ReviewFile;
import fr.guichet.ui.common.Hits;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import fr.guichet.ui.common.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The dossier's documents; the one that is looked at; the originals, to be saved as they came. */
public final class PapersViewModel implements ViewModel {
    private final DossierSources sources;
    private final UiTools tools;
    private final Words words;
    private final ObservableList<Paper> papers = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<DocumentId>> chosen = new SimpleObjectProperty<>(Optional.empty());

    public PapersViewModel(DossierSources sources, UiTools tools) {
        this.sources = sources;
        this.tools = tools;
        words = tools.words();
    }

    /** @param searched what was searched for: a document that holds it is looked at first */
    void show(ReviewFile file, Hits searched) {
        List<Document> documents = file.documents();
        boolean mail = !documents.isEmpty() && isMail(documents.getFirst());
        List<Paper> now = documents.stream()
                .map(d -> paper(d, Optional.ofNullable(file.readings().get(d.id())), mail && d.position() > 0))
                .toList();
        if (!now.equals(papers)) {
            papers.setAll(now);
        }
        boolean gone =
                chosen.get().filter(id -> now.stream().anyMatch(p -> is(p, id))).isEmpty();
        if (gone) {
            chosen.set(first(now, searched).map(p -> p.document().id()));
        }
    }

    private static Optional<Paper> first(List<Paper> now, Hits searched) {
        return now.stream()
                .filter(p -> p.reading().filter(r -> searched.in(r.text())).isPresent())
                .findFirst()
                .or(() -> now.stream().findFirst());
    }

    private static boolean is(Paper paper, DocumentId id) {
        return paper.document().id().equals(id);
    }

    private Paper paper(Document document, Optional<Reading> reading, boolean attached) {
        String kind = isMail(document)
                ? words.say("dossier.mail")
                : words.say("document." + document.kind().code());
        String details = reading.map(this::read).orElse(words.say("dossier.unread"));
        return new Paper(document, reading, icon(document), document.fileName(), kind, details, attached);
    }

    private String read(Reading reading) {
        return words.say("dossier.pages", reading.pages().size()) + " · "
                + words.say("dossier.source." + reading.source().name().toLowerCase(Locale.ROOT));
    }

    private static boolean isMail(Document document) {
        return document.parts().getFirst().kind() == MediaKind.EMAIL;
    }

    private static String icon(Document document) {
        if (isMail(document)) {
            return "mdi2e-email-outline";
        }
        DocumentKind kind = document.kind();
        return switch (kind) {
            case REQUEST -> "mdi2m-message-text-outline";
            case INVOICE, CREDIT_NOTE, E_INVOICE -> "mdi2f-file-document-outline";
            case IDENTITY -> "mdi2c-card-account-details-outline";
            case BANK_DETAILS -> "mdi2b-bank-outline";
            case PROOF_OF_ADDRESS -> "mdi2h-home-outline";
            case KBIS -> "mdi2o-office-building-outline";
            case METER_PHOTO -> "mdi2c-counter";
            case CONTRACT -> "mdi2f-file-sign";
            case EVIDENCE -> "mdi2s-shield-check-outline";
            case UNKNOWN, OTHER ->
                document.parts().getFirst().kind().isImage() ? "mdi2f-file-image-outline" : "mdi2f-file-outline";
        };
    }

    /** Saves the untouched original where the person says; of several parts, each under its own name. */
    public void saveOriginal(Paper paper) {
        List<Content> parts = paper.document().parts();
        String title = words.say("dossier.save.title");
        if (parts.size() == 1) {
            sources.choosers().save(title, paper.name()).ifPresent(file -> write(parts, List.of(file)));
        } else {
            sources.choosers()
                    .folder(title)
                    .ifPresent(folder -> write(
                            parts,
                            parts.stream().map(p -> free(folder, p.fileName())).toList()));
        }
    }

    /** A name that overwrites nothing: the person chose the folder only. */
    private static Path free(Path folder, String name) {
        Path file = folder.resolve(Path.of(name).getFileName());
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(i + "-" + Path.of(name).getFileName());
        }
        return file;
    }

    private void write(List<Content> parts, List<Path> files) {
        tools.tasks()
                .run(
                        () -> {
                            for (int i = 0; i < parts.size(); i++) {
                                write(parts.get(i), files.get(i));
                            }
                            return files.getFirst();
                        },
                        first -> tools.dialogs().toast(words.say("dossier.saved", first.toString())),
                        tools.dialogs()::problem);
    }

    private void write(Content content, Path file) {
        try {
            Files.write(file, sources.vault().load(content.sha256()));
        } catch (IOException e) {
            throw new Problem(e, "table.failed");
        }
    }

    public ObservableList<Paper> papers() {
        return papers;
    }

    /** The document that is looked at. */
    public ObjectProperty<Optional<DocumentId>> chosenProperty() {
        return chosen;
    }

    Optional<Paper> chosen() {
        return chosen.get().flatMap(id -> papers.stream().filter(p -> is(p, id)).findFirst());
    }
}
