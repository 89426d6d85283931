package fr.guichet.ui.reception;

/**
 * Files being taken in, as shown.
 *
 * @param left how long still, in words; empty where that cannot be told
 */
public record DeliveryLine(String title, double done, String left, Runnable cancel) {}
