package fr.guichet.ui.common;

import java.util.Locale;
import javafx.scene.input.KeyCombination;

/**
 * Every command: its icon and its keys. Its name is the text {@code command.<code>}. The palette, the sheet of keys and
 * the keyboard itself read this table and nothing else.
 */
public enum Commands {
    SEARCH(Scope.EVERYWHERE, "mdi2m-magnify", "Shortcut+K"),
    ACCUEIL(Scope.EVERYWHERE, "mdi2h-home-outline", "Shortcut+1"),
    RECEPTION(Scope.EVERYWHERE, "mdi2t-tray-arrow-down", "Shortcut+2"),
    DOSSIERS(Scope.EVERYWHERE, "mdi2f-folder-multiple-outline", "Shortcut+3"),
    REVUE(Scope.EVERYWHERE, "mdi2f-file-document-edit-outline", "Shortcut+4"),
    GUICHET(Scope.EVERYWHERE, "mdi2s-storefront-outline", "Shortcut+5"),
    FACTURES(Scope.EVERYWHERE, "mdi2r-receipt-text-outline", "Shortcut+6"),
    SIGNATURES(Scope.EVERYWHERE, "mdi2d-draw", "Shortcut+7"),
    CLIENTS(Scope.EVERYWHERE, "mdi2a-account-group-outline", "Shortcut+8"),
    ADMINISTRATION(Scope.EVERYWHERE, "mdi2c-cog-outline", "Shortcut+9"),
    BACK(Scope.EVERYWHERE, "mdi2a-arrow-left", "Alt+Left"),
    FORWARD(Scope.EVERYWHERE, "mdi2a-arrow-right", "Alt+Right"),
    IMPORT(Scope.EVERYWHERE, "mdi2f-file-plus-outline", "Shortcut+O"),
    THEME(Scope.EVERYWHERE, "mdi2c-circle-half-full", "Shortcut+Shift+L"),
    LANGUAGE(Scope.EVERYWHERE, "mdi2t-translate", ""),
    KEYS(Scope.EVERYWHERE, "mdi2k-keyboard-outline", "?"),
    GUIDE(Scope.EVERYWHERE, "mdi2h-help-circle-outline", "F1"),

    PASTE_TEXT(Scope.RECEPTION, "mdi2c-clipboard-text-outline", "Shortcut+Shift+V"),
    RETRY(Scope.RECEPTION, "mdi2r-refresh", "Shortcut+R"),

    FIND(Scope.DOSSIERS, "mdi2m-magnify", "Shortcut+F"),
    OPEN(Scope.DOSSIERS, "mdi2f-folder-open-outline", "Enter"),
    CLEAR_FILTERS(Scope.DOSSIERS, "mdi2f-filter-remove-outline", "Shortcut+Shift+F"),
    SAVE_VIEW(Scope.DOSSIERS, "mdi2b-bookmark-plus-outline", "Shortcut+S"),

    NEXT_ACTION(Scope.DOSSIER, "mdi2a-arrow-right-circle-outline", "Shortcut+Enter"),

    CONFIRM_FIELD(Scope.REVUE, "mdi2c-check", "Enter"),
    VALIDATE_NEXT(Scope.REVUE, "mdi2c-check-all", "Shortcut+Enter"),
    VALIDATE_STAY(Scope.REVUE, "mdi2c-check-circle-outline", "Shortcut+Shift+Enter"),
    CANDIDATES(Scope.REVUE, "mdi2f-format-list-bulleted", "Alt+Down"),
    POSTPONE(Scope.REVUE, "mdi2c-clock-outline", "Alt+P"),
    ASK(Scope.REVUE, "mdi2e-email-outline", "Alt+D"),
    REJECT(Scope.REVUE, "mdi2c-close-circle-outline", "Alt+R"),
    ESCALATE(Scope.REVUE, "mdi2a-arrow-up-bold-outline", "Alt+E"),
    FORCE(Scope.REVUE, "mdi2s-shield-alert-outline", "Alt+F"),
    RECLASSIFY(Scope.REVUE, "mdi2t-target", "Alt+I"),
    ADD_FIELD(Scope.REVUE, "mdi2p-plus", "Alt+N"),
    TAKE_BACK(Scope.REVUE, "mdi2u-undo", "Shortcut+Z"),
    ZOOM_IN(Scope.REVUE, "mdi2m-magnify-plus-outline", "+"),
    ZOOM_OUT(Scope.REVUE, "mdi2m-magnify-minus-outline", "-"),
    ZOOM_FIT(Scope.REVUE, "mdi2f-fit-to-page-outline", "0"),
    ROTATE(Scope.REVUE, "mdi2r-rotate-right", "R"),
    PREVIOUS_PAGE(Scope.REVUE, "mdi2c-chevron-up", "Page Up"),
    NEXT_PAGE(Scope.REVUE, "mdi2c-chevron-down", "Page Down"),
    FIND_IN_PAGE(Scope.REVUE, "mdi2f-file-search-outline", "Shortcut+F"),
    FREEZE(Scope.REVUE, "mdi2s-snowflake", "Alt+G"),
    NEXT_DOCUMENT(Scope.REVUE, "mdi2f-file-swap-outline", "Alt+Page Down"),
    NEXT_PANE(Scope.REVUE, "mdi2d-dock-window", "F6");

    /** Where a command means something. */
    public enum Scope {
        EVERYWHERE,
        RECEPTION,
        DOSSIERS,
        DOSSIER,
        REVUE
    }

    private final Scope scope;
    private final String icon;
    private final String keys;

    Commands(Scope scope, String icon, String keys) {
        this.scope = scope;
        this.icon = icon;
        this.keys = keys;
    }

    public Scope scope() {
        return scope;
    }

    /** An Ikonli literal. */
    public String icon() {
        return icon;
    }

    /** As JavaFX writes it, empty where there is none: {@code Shortcut+Shift+V}. */
    public String keys() {
        return keys;
    }

    public String textKey() {
        return "command." + name().toLowerCase(Locale.ROOT);
    }

    /** The combination, for menus and buttons. Only for commands with keys of more than one character. */
    public KeyCombination combination() {
        return KeyCombination.valueOf(keys);
    }
}
