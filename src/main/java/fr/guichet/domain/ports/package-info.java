/** The store as the rest of the program sees it: interfaces that several features share. Filled by fr.guichet.store. */
@NullMarked
package fr.guichet.domain.ports;

import org.jspecify.annotations.NullMarked;
