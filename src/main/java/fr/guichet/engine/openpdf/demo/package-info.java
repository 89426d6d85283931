/**
 * Draws the demonstration: bills, letters, cards, scans, photographs and e-mails of people and companies that do not exist.
 * Nothing here is taken from a real document.
 */
@NullMarked
package fr.guichet.engine.openpdf.demo;

import org.jspecify.annotations.NullMarked;
