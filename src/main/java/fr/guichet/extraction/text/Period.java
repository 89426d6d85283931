package fr.guichet.extraction.text;

import java.time.LocalDate;

/** From a day to a day, both as printed. */
public record Period(LocalDate from, LocalDate to) {}
