package fr.guichet.domain;

import java.time.Instant;

/** Where a field's value comes from. */
public sealed interface Provenance {
    /** A person typed it before anything was read. */
    record Typed(String by, Instant at) implements Provenance {}

    /** Read from a box of a page. */
    record ReadFrom(DocumentId document, Box box, ReadingSource source) implements Provenance {}

    /** Taken from a tag of an e-invoice. */
    record FromXml(DocumentId document, String path) implements Provenance {}

    /** A registry answered so. */
    record FromRegistry(String registry, Instant at) implements Provenance {}

    /** A rule worked it out from other values. */
    record ComputedBy(String rule) implements Provenance {}

    /** A person put it in the place of what was there. */
    record CorrectedBy(String by, Instant at, String before) implements Provenance {}
}
