package fr.guichet.verification;

import java.util.Optional;

/** Knows the numbering plans. */
public interface PhoneNumbers {
    /** The number in E.164, read as in France where no country is given; empty where it cannot be one. */
    Optional<String> e164(String typed);
}
