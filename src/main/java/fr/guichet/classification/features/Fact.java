package fr.guichet.classification.features;

/**
 * Something that the vocabulary says for certain: smell of gas, a cut announced, the right to withdraw named.
 *
 * @param name as in the vocabulary, e.g. {@code gas_smell}
 * @param start index in the letter's text
 * @param end index after its last character
 */
public record Fact(String name, int start, int end) {}
