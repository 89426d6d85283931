package fr.guichet.ui.dossiers;

import fr.guichet.base.TableFiles.Cell;
import fr.guichet.domain.DossierQuery.Order;
import fr.guichet.domain.DossierRow;
import fr.guichet.ui.common.Looks;
import fr.guichet.ui.common.Words;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the list can show of a dossier. */
public enum Column {
    REFERENCE(112, true, Order.REFERENCE),
    NAME(170, true, Order.NAME),
    SUBJECT(250, true),
    INTENT(170, true),
    STAGE(150, true),
    SEVERITY(104, true),
    REASONS(220, false),
    MATTER(110, false),
    CHANNEL(130, false),
    RECEIVED(100, true, Order.NEWEST, Order.OLDEST),
    DUE(116, true, Order.DUE),
    ASSIGNEE(120, false);

    private final double width;
    private final boolean usual;
    private final List<Order> orders;

    Column(double width, boolean usual, Order... orders) {
        this.width = width;
        this.usual = usual;
        this.orders = List.of(orders);
    }

    /** In pixels, below which what it shows would be cut. */
    public double least() {
        return switch (this) {
            case REFERENCE -> 112;
            case STAGE -> 146;
            case SEVERITY -> 104;
            case RECEIVED -> 92;
            case DUE -> 116;
            case NAME, SUBJECT, INTENT, REASONS, MATTER, CHANNEL, ASSIGNEE -> 88;
        };
    }

    /** In pixels, until a person says otherwise. */
    public double width() {
        return width;
    }

    /** Shown until a person says otherwise. */
    public boolean usual() {
        return usual;
    }

    /** The orders of the list by this column, the first one first; empty where there is none. */
    public List<Order> orders() {
        return orders;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String textKey() {
        return "dossiers.column." + code();
    }

    static Optional<Column> ofCode(String code) {
        return List.of(values()).stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /** In words, empty where there is nothing. */
    public String text(DossierRow row, Words words) {
        return switch (this) {
            case REFERENCE -> row.reference();
            case NAME -> row.name();
            case SUBJECT -> row.subject();
            case INTENT -> row.intent().map(i -> words.say(Looks.of(i).text())).orElse("");
            case STAGE -> words.say(Looks.of(row.stage()).text());
            case SEVERITY -> row.worst().map(s -> words.say(Looks.of(s).text())).orElse("");
            case REASONS ->
                row.reasons().stream()
                        .sorted()
                        .map(r -> words.say(Looks.of(r).text()))
                        .collect(Collectors.joining(", "));
            case MATTER -> words.say(Looks.of(row.matter()).text());
            case CHANNEL -> words.say(Looks.of(row.channel()).text());
            case RECEIVED -> words.dateTime(row.receivedAt());
            case DUE -> row.dueAt().map(words::date).orElse("");
            case ASSIGNEE -> row.assignee().orElse("");
        };
    }

    /** For a file that a spreadsheet opens. */
    Cell cell(DossierRow row, Words words) {
        return switch (this) {
            case RECEIVED -> moment(Optional.of(row.receivedAt()), words);
            case DUE -> moment(row.dueAt(), words);
            case REFERENCE, NAME, SUBJECT, INTENT, STAGE, SEVERITY, REASONS, MATTER, CHANNEL, ASSIGNEE ->
                new Cell.Text(text(row, words));
        };
    }

    private static Cell moment(Optional<Instant> when, Words words) {
        return when.<Cell>map(w -> new Cell.Moment(LocalDateTime.ofInstant(w, words.zone())))
                .orElseGet(Cell.Empty::new);
    }
}
