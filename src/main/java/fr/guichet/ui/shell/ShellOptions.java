package fr.guichet.ui.shell;

/**
 * What the program gives the window besides its data.
 *
 * @param user the name shown
 * @param switchLanguage makes the window anew in the other language
 * @param openGuide shows the guide
 */
public record ShellOptions(String user, Runnable switchLanguage, Runnable openGuide) {}
