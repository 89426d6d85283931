package fr.guichet.review;

/** What is written to the customer, in the customer's language. */
public record Letter(String subject, String text) {}
