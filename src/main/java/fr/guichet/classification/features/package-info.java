/** What the model looks at: words, parts of words, facts from the vocabulary, structure. */
@NullMarked
package fr.guichet.classification.features;

import org.jspecify.annotations.NullMarked;
