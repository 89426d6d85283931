package fr.guichet.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterInputStream;

/** PDFs that are damaged, locked, lying or malicious. */
final class HostilePdfs {
    private static final String CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>";
    private static final String PAGES = "<</Type/Pages/Count 1/Kids[3 0 R]>>";
    private static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>";

    private HostilePdfs() {}

    static List<Hostile> all() {
        byte[] good = SampleFiles.pdf("Facture", 5);
        return List.of(
                new Hostile("pdf-moitie.pdf", Arrays.copyOf(good, good.length / 2), Hostile.EITHER),
                new Hostile("pdf-debut.pdf", Arrays.copyOf(good, 20), "reading.damaged"),
                new Hostile("pdf-sans-table.pdf", Arrays.copyOf(good, good.length - 300), Hostile.EITHER),
                new Hostile("pdf-10000-pages.pdf", SampleFiles.pdf("x", 10_000), "intake.pages"),
                new Hostile("pdf-compte-faux.pdf", counting("1000000"), Hostile.TAKEN),
                new Hostile("pdf-compte-negatif.pdf", counting("-5"), Hostile.TAKEN),
                new Hostile("pdf-sans-page.pdf", tree("<</Type/Pages/Count 0/Kids[]>>"), "reading.empty"),
                new Hostile(
                        "pdf-arbre-en-boucle.pdf", tree("<</Type/Pages/Count 3/Kids[2 0 R 2 0 R]>>"), "reading.empty"),
                new Hostile("pdf-parent-en-boucle.pdf", parentLoop(), Hostile.EITHER),
                new Hostile("pdf-xref-en-boucle.pdf", xrefLoop(), Hostile.EITHER),
                new Hostile("pdf-xref-ailleurs.pdf", xrefBeyond(), Hostile.EITHER),
                new Hostile("pdf-page-immense.pdf", page("/MediaBox[0 0 1000000000 1000000000]"), Hostile.TAKEN),
                new Hostile("pdf-page-ruban.pdf", page("/MediaBox[0 0 1000000000 0.001]"), Hostile.TAKEN),
                new Hostile("pdf-page-sans-taille.pdf", page("/MediaBox[0 0 0 0]"), Hostile.TAKEN),
                new Hostile("pdf-actions.pdf", actions(), Hostile.TAKEN),
                new Hostile("pdf-protege.pdf", SampleFiles.pdf("Secret", 1, "motdepasse"), "reading.encrypted"),
                new Hostile("pdf-verrou-inconnu.pdf", strangeLock(), Hostile.EITHER),
                new Hostile("pdf-bombe.pdf", bomb("/Filter/FlateDecode", 1), "reading.bomb"),
                new Hostile("pdf-bombe-double.pdf", bomb("/Filter[/FlateDecode/FlateDecode]", 2), "reading.bomb"),
                new Hostile("pdf-bombe-objets.pdf", objectBomb(), "reading.bomb"),
                new Hostile("pdf-tableaux.pdf", nested("[", "]", 200_000), Hostile.EITHER),
                new Hostile("pdf-dictionnaires.pdf", nested("<</a", ">>", 200_000), Hostile.EITHER),
                new Hostile("pdf-apres-du-texte.pdf", after("ligne ajoutee\n".repeat(20), good), Hostile.TAKEN),
                new Hostile(
                        "pdf-et-programme.pdf",
                        after("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0", good),
                        "intake.foreign.program"),
                new Hostile("pdf-image-immense.pdf", hugeImage(), Hostile.TAKEN),
                new Hostile("pdf-dessin-en-boucle.pdf", formLoop(), Hostile.TAKEN),
                new Hostile("pdf-longueur-fausse.pdf", wrongLength(), Hostile.EITHER));
    }

    private static byte[] tree(String pages) {
        return new RawPdf()
                .object(CATALOGUE).object(pages).object(PAGE).stream("", content())
                        .bytes();
    }

    private static byte[] counting(String count) {
        return tree("<</Type/Pages/Count " + count + "/Kids[3 0 R]>>");
    }

    private static byte[] page(String box) {
        return new RawPdf()
                .object(CATALOGUE).object(PAGES).object("<</Type/Page/Parent 2 0 R" + box + "/Contents 4 0 R>>").stream(
                                "", content())
                        .bytes();
    }

    private static byte[] parentLoop() {
        return new RawPdf()
                .object(CATALOGUE)
                .object("<</Type/Pages/Count 1/Parent 3 0 R/Kids[3 0 R]>>")
                .object("<</Type/Pages/Count 1/Parent 2 0 R/Kids[4 0 R]>>")
                .object("<</Type/Page/Parent 3 0 R>>")
                .bytes();
    }

    private static byte[] xrefLoop() {
        var pdf = new RawPdf().object(CATALOGUE).object(PAGES).object(PAGE).stream("", content());
        return pdf.bytes("/Prev " + pdf.size());
    }

    private static byte[] xrefBeyond() {
        return new RawPdf()
                .object(CATALOGUE).object(PAGES).object(PAGE).stream("", content())
                        .write("startxref\n99999999999\n%%EOF")
                        .raw();
    }

    private static byte[] actions() {
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R/OpenAction 5 0 R/AA<</WC 6 0 R>>"
                                + "/Names<</JavaScript<</Names[(a) 5 0 R]>>/EmbeddedFiles<</Names[(p.exe) 8 0 R]>>>>>>")
                        .object(PAGES)
                        .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/AA<</O 7 0 R>>"
                                + "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 595 842]/A 7 0 R>>]>>")
                        .stream("", content())
                        .object("<</S/JavaScript/JS(app.launchURL\\('http://exemple.invalid/'\\);)>>")
                        .object("<</S/Launch/F(/bin/sh)/Win<</F(cmd.exe)/P(/c calc)>>>>")
                        .object("<</S/URI/URI(http://exemple.invalid/suivi)/Next 6 0 R>>")
                        .object("<</Type/Filespec/F(p.exe)/EF<</F 9 0 R>>>>")
                        .stream("/Type/EmbeddedFile", SampleFiles.text("MZ"))
                        .bytes();
    }

    private static byte[] strangeLock() {
        return new RawPdf()
                .object(CATALOGUE).object(PAGES).object(PAGE).stream("", content())
                        .object("<</Filter/Inconnu/V 9/R 9/O(x)/U(y)/P -1>>")
                        .bytes("/Encrypt 5 0 R/ID[<00><00>]");
    }

    /** Eighty megabytes of nothing in a page's content. */
    private static byte[] bomb(String filter, int times) {
        byte[] packed = RawZip.zeros(80L << 20, false);
        if (times == 2) {
            packed = zlib(packed);
        }
        return new RawPdf()
                .object(CATALOGUE).object(PAGES).object(PAGE).stream(filter, packed)
                        .bytes();
    }

    private static byte[] objectBomb() {
        return new RawPdf()
                .object(CATALOGUE).object(PAGES).object(PAGE).stream(
                                "/Type/ObjStm/N 1000000/First 10/Filter/FlateDecode", RawZip.zeros(80L << 20, false))
                        .write("trailer\n<</Root 1 0 R/Size 5>>\nstartxref\n0\n%%EOF")
                        .raw();
    }

    private static byte[] nested(String open, String close, int depth) {
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R/X " + open.repeat(depth) + close.repeat(depth) + ">>")
                        .object(PAGES)
                        .object(PAGE)
                        .stream("", content())
                        .bytes();
    }

    private static byte[] hugeImage() {
        return new RawPdf()
                        .object(CATALOGUE)
                        .object(PAGES)
                        .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                                + "/Resources<</XObject<</I 5 0 R>>>>>>")
                        .stream("", SampleFiles.text("q 595 0 0 842 0 0 cm /I Do Q"))
                        .stream(
                                "/Type/XObject/Subtype/Image/Width 100000/Height 100000/BitsPerComponent 8"
                                        + "/ColorSpace/DeviceRGB/Filter/FlateDecode",
                                RawZip.zeros(1 << 20, false))
                        .bytes();
    }

    private static byte[] formLoop() {
        String resources = "/Resources<</XObject<</X 5 0 R>>>>";
        return new RawPdf()
                        .object(CATALOGUE)
                        .object(PAGES)
                        .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R" + resources + ">>")
                        .stream("", SampleFiles.text("/X Do"))
                        .stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + resources, SampleFiles.text("/X Do /X Do"))
                        .bytes();
    }

    private static byte[] wrongLength() {
        return new RawPdf()
                .object(CATALOGUE)
                .object(PAGES)
                .object(PAGE)
                .object("<</Length 2000000000>>\nstream\nBT ET\nendstream")
                .bytes();
    }

    private static byte[] after(String before, byte[] pdf) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(Hostile.of("", before, "").bytes());
        out.writeBytes(pdf);
        return out.toByteArray();
    }

    private static byte[] content() {
        return SampleFiles.text("0 0 m 100 100 l S");
    }

    private static byte[] zlib(byte[] content) {
        try (var in = new DeflaterInputStream(new ByteArrayInputStream(content))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
