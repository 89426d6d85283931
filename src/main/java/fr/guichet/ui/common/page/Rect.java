package fr.guichet.ui.common.page;

/** A rectangle on screen or on the turned page. */
public record Rect(double x, double y, double w, double h) {}
