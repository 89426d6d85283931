/** How the model is made from examples and how good it is. */
@NullMarked
package fr.guichet.classification.training;

import org.jspecify.annotations.NullMarked;
