package fr.guichet.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A PDF written object by object, so that it can be exactly as right or as wrong as a test needs it. */
final class RawPdf {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    RawPdf() {
        write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    /** Objects are numbered from 1, in the order in which they are written. */
    RawPdf object(String content) {
        offsets.add(out.size());
        write(offsets.size() + " 0 obj\n" + content + "\nendobj\n");
        return this;
    }

    /** @param entries of the stream's dictionary besides its length */
    RawPdf stream(String entries, byte[] content) {
        offsets.add(out.size());
        write(offsets.size() + " 0 obj\n<<" + entries + "/Length " + content.length + ">>\nstream\n");
        out.writeBytes(content);
        write("\nendstream\nendobj\n");
        return this;
    }

    /** With a table of where the objects are; the first object is the catalogue. */
    byte[] bytes() {
        return bytes("");
    }

    /** @param trailer more entries of it */
    byte[] bytes(String trailer) {
        int table = out.size();
        write("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(o -> write(String.format("%010d 00000 n \n", o)));
        write("trailer\n<</Size " + (offsets.size() + 1) + "/Root 1 0 R" + trailer + ">>\nstartxref\n" + table
                + "\n%%EOF\n");
        return out.toByteArray();
    }

    /** As it is so far, without a table. */
    byte[] raw() {
        return out.toByteArray();
    }

    RawPdf write(String raw) {
        out.writeBytes(raw.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    int size() {
        return out.size();
    }
}
