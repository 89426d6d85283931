/** What Guichet is about: records, enums, money and sealed outcomes in plain Java. Read by everyone, needs nothing. */
@NullMarked
package fr.guichet.domain;

import org.jspecify.annotations.NullMarked;
