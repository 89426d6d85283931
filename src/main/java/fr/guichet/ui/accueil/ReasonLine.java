package fr.guichet.ui.accueil;

import fr.guichet.domain.ReviewReason;

/**
 * Why dossiers wait for a person.
 *
 * @param share 0 to 1, of the most frequent reason
 * @param spoken the whole line as one sentence
 */
public record ReasonLine(ReviewReason reason, String words, int number, double share, String spoken) {}
