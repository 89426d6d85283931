/**
 * Takes e-mails apart. Jakarta Mail (Angus) splits them into parts; headers, charsets and encodings are decoded here, as
 * people's mail programs write them and not only as the standards would have it.
 */
@NullMarked
package fr.guichet.engine.mail;

import org.jspecify.annotations.NullMarked;
