package fr.guichet.domain;

/**
 * Who is at work.
 *
 * @param session names the run of the program the person works in; locks belong to it
 */
public record Person(String name, String session) {}
