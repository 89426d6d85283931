package fr.guichet.testing.bills;

/**
 * A piece of text in its place on a sheet.
 *
 * @param row from 0, down the page
 * @param column of its first letter, or of its last where it is set from the right
 */
record Cell(int page, int row, int column, boolean fromRight, boolean bold, boolean large, String text) {}
