package fr.guichet.ui.common;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Tells which command a key stroke means, on French and other keyboards alike. */
public final class Keys {
    /** The digit row of a French keyboard without shift, as some systems report it. */
    private static final Map<String, String> FRENCH_ROW = Map.of(
            "Ampersand", "1", "Quotedbl", "3", "Quote", "4", "Left Parenthesis", "5", "Minus", "6", "Underscore", "8");

    private Keys() {}

    /**
     * @param typing the focus is in a text: keys that write there, and its own undo, are left to it
     */
    public static Optional<Commands> command(KeyEvent event, Collection<Commands> valid, boolean typing) {
        return valid.stream()
                .filter(c -> !c.keys().isEmpty())
                .filter(c -> !typing || !writes(c))
                .filter(c -> matches(c.keys(), event))
                .findFirst();
    }

    /** {@code Ctrl+Maj+V}, for people. */
    public static String shown(Commands command, Words words) {
        return Arrays.stream(command.keys().split("(?<=.)\\+"))
                .map(part -> shown(part, words))
                .collect(Collectors.joining("+"));
    }

    private static String shown(String part, Words words) {
        String key = "key." + part.toLowerCase(Locale.ROOT).replace(' ', '_');
        return words.has(key) ? words.say(key) : part;
    }

    private static boolean writes(Commands command) {
        return command == Commands.TAKE_BACK
                || command.keys().length() == 1
                || command.keys().startsWith("Page")
                || command.keys().equals("Enter");
    }

    private static boolean matches(String keys, KeyEvent event) {
        String key = keys.substring(keys.lastIndexOf('+', keys.length() - 2) + 1);
        boolean character = key.length() == 1 && !Character.isLetterOrDigit(key.charAt(0)) || keys.equals("0");
        if (character) {
            return !event.isShortcutDown() && !event.isAltDown() && key.equals(character(event));
        }
        return keys.contains("Shortcut+") == event.isShortcutDown()
                && keys.contains("Alt+") == event.isAltDown()
                && keys.contains("Shift+") == event.isShiftDown()
                && key.equals(name(event, keys.contains("Shortcut+")));
    }

    /** What a key writes; the keypad's keys do not say so everywhere. */
    private static String character(KeyEvent event) {
        return switch (event.getCode()) {
            case ADD -> "+";
            case SUBTRACT -> "-";
            case NUMPAD0 -> "0";
            default -> event.getText();
        };
    }

    private static String name(KeyEvent event, boolean withShortcut) {
        KeyCode code = event.getCode();
        if (code.isKeypadKey() && code.getName().startsWith("Numpad ")) {
            return code.getName().substring("Numpad ".length());
        }
        return withShortcut ? FRENCH_ROW.getOrDefault(code.getName(), code.getName()) : code.getName();
    }
}
