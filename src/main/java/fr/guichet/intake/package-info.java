/** What comes in: files, folders, archives, e-mails, pasted texts. Refuses what cannot be taken, with a reason. */
@NullMarked
package fr.guichet.intake;

import org.jspecify.annotations.NullMarked;
