package fr.guichet.ui.demarrage;

import java.nio.file.Path;

/**
 * The answers of the first start.
 *
 * @param name how the person is called in the journal
 * @param data the folder in which everything is kept
 * @param demonstration whether fictional dossiers are loaded
 */
public record FirstStart(String name, Path data, boolean demonstration) {}
