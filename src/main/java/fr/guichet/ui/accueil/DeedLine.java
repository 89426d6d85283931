package fr.guichet.ui.accueil;

import fr.guichet.ui.common.Look;
import fr.guichet.ui.common.Route;

/**
 * One line of what happened.
 *
 * @param about may be empty
 * @param fresh done since the person was last here
 */
public record DeedLine(Look look, String sentence, String about, String when, boolean fresh, Route where) {}
