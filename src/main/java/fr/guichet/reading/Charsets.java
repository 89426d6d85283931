package fr.guichet.reading;

/** Turns bytes into text where nobody says in which charset they are. */
public interface Charsets {
    String decode(byte[] bytes);
}
