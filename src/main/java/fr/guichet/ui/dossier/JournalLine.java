package fr.guichet.ui.dossier;

/**
 * Something that was done.
 *
 * @param day the day as a head, empty where it is that of the line before
 * @param person a person did it, not the machine
 * @param change what was there before and after; may be empty
 */
public record JournalLine(
        String day, String time, String who, boolean person, String icon, String sentence, String change) {}
