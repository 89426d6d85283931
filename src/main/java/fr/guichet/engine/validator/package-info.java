/** commons-validator: check digits and formats of identifiers. */
@NullMarked
package fr.guichet.engine.validator;

import org.jspecify.annotations.NullMarked;
