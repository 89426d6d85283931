package fr.guichet.domain.ports;

import fr.guichet.domain.Refusal;
import java.util.List;

/** What was brought and not taken in. */
public interface Refusals {
    void add(Refusal refusal);

    /** Latest first. */
    List<Refusal> latest(int limit);
}
