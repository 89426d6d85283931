package fr.guichet.ui.common;

/**
 * How a state is shown: an icon and a word, and a colour that never speaks alone.
 *
 * @param text a text key
 * @param icon an Ikonli literal
 * @param tone a style class: {@code neutral, accent, success, warning, danger}
 */
public record Look(String text, String icon, String tone) {}
