/** Fills the ports on H2 and PostgreSQL through Jdbi; keeps documents in the vault. */
@NullMarked
package fr.guichet.store;

import org.jspecify.annotations.NullMarked;
