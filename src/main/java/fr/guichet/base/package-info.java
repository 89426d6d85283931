/** What every feature needs and no feature owns: durable jobs, changes to listen to, problems, texts, settings, ids. */
@NullMarked
package fr.guichet.base;

import org.jspecify.annotations.NullMarked;
