/** libphonenumber: numbering plans. */
@NullMarked
package fr.guichet.engine.phone;

import org.jspecify.annotations.NullMarked;
