package fr.guichet.ui.shell;

import fr.guichet.ui.common.Commands;
import fr.guichet.ui.common.Route;
import java.util.Optional;

/** The places of the rail, in its order. */
public enum Place {
    ACCUEIL(Commands.ACCUEIL),
    RECEPTION(Commands.RECEPTION),
    DOSSIERS(Commands.DOSSIERS),
    REVUE(Commands.REVUE),
    GUICHET(Commands.GUICHET),
    FACTURES(Commands.FACTURES),
    SIGNATURES(Commands.SIGNATURES),
    CLIENTS(Commands.CLIENTS),
    ADMINISTRATION(Commands.ADMINISTRATION);

    private final Commands command;

    Place(Commands command) {
        this.command = command;
    }

    public Commands command() {
        return command;
    }

    /** The text that says why a place cannot be gone to. */
    public String reasonKey() {
        return command.textKey() + ".later";
    }

    /** Where it leads; empty for what this version does not have. */
    public Optional<Route> route() {
        return switch (this) {
            case ACCUEIL -> Optional.of(new Route.Accueil());
            case RECEPTION -> Optional.of(new Route.Reception());
            case DOSSIERS -> Optional.of(Route.Dossiers.all());
            case REVUE -> Optional.of(new Route.Revue(Optional.empty()));
            case GUICHET, FACTURES, SIGNATURES, CLIENTS, ADMINISTRATION -> Optional.empty();
        };
    }

    static Place of(Route route) {
        return switch (route) {
            case Route.Accueil _ -> ACCUEIL;
            case Route.Reception _ -> RECEPTION;
            case Route.Dossiers _, Route.Dossier _ -> DOSSIERS;
            case Route.Revue _ -> REVUE;
        };
    }
}
