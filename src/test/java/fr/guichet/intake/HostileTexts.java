package fr.guichet.intake;

import java.util.List;

/** Texts, programs and documents of other programs under names that promise something else. */
final class HostileTexts {
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(600);

    private HostileTexts() {}

    static List<Hostile> all() {
        return List.of(
                Hostile.of("xml-rires.xml", laughs(), Hostile.TAKEN),
                Hostile.of(
                        "xml-etranger.xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">"
                                + "<!ENTITY h SYSTEM \"http://exemple.invalid/x\">]><Invoice>&e;&h;</Invoice>",
                        Hostile.TAKEN),
                Hostile.of("xml-profond.xml", "<?xml version=\"1.0\"?>" + "<a>".repeat(300_000), Hostile.TAKEN),
                Hostile.of(
                        "page.txt",
                        "<!DOCTYPE html><html><img src=\"http://exemple.invalid/x.png\"></html>",
                        "intake.foreign.web"),
                Hostile.of("vide.pdf", "", "intake.empty"),
                Hostile.of("blancs.txt", " \n\t\r\n ".repeat(100), "intake.blank"),
                Hostile.of("zeros.txt", "Bonjour\0\0\0 monsieur", "intake.foreign"),
                Hostile.of("hasard.pdf", "\u00f3\u0001\u0090\0\u0003\u00fe\u0012".repeat(300), "intake.foreign"),
                Hostile.of("octets-faux.txt", "Bonjour \u00c3\u0028 \u00ff\u00fe\u00a0\u00e9 fin", Hostile.TAKEN),
                Hostile.of("large.txt", "B\0o\0n\0j\0o\0u\0r\0 \0m\0o\0n\0s\0i\0e\0u\0r\0", Hostile.TAKEN),
                Hostile.of("cent-mille-lignes.txt", "mot\n".repeat(100_000), "intake.pages"),
                Hostile.of("une-ligne.txt", "mot ".repeat(3_000_000), "intake.text.long"),
                Hostile.of("sans-espace.txt", "x".repeat(10_000_000), "intake.text.long"),
                Hostile.of(
                        "programme-linux.pdf",
                        "\u007fELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0\u003e\0" + "\0\1".repeat(60),
                        "intake.foreign.program"),
                Hostile.of(
                        "programme-windows.pdf",
                        "MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0" + "\0".repeat(200),
                        "intake.foreign.program"),
                Hostile.of(
                        "programme-java.jpg",
                        "\u00ca\u00fe\u00ba\u00be\0\0\0\u0041\0\7\1\0\1x",
                        "intake.foreign.program"),
                Hostile.of(
                        "programme-mac.png",
                        "\u00cf\u00fa\u00ed\u00fe\7\0\0\1\3\0\0\0\2\0\0\0",
                        "intake.foreign.program"),
                Hostile.of("script.txt", "#!/bin/sh\nrm -rf ~\n", "intake.foreign.program"),
                Hostile.of(
                        "raccourci.pdf",
                        "L\0\0\0\1\u0014\2\0\0\0\0\0\u00c0\0\0\0\0\0\0F" + "\0".repeat(60),
                        "intake.foreign.program"),
                Hostile.of("ancien.doc", OLE, "intake.foreign.office"),
                Hostile.of("message.msg", OLE + "_\0_\0s\0u\0b\0s\0t\0g\0001\0.\0000\0", "intake.foreign.mail"),
                Hostile.of("lettre.txt", "{\\rtf1\\ansi{\\*\\objdata 0105}Bonjour}", "intake.foreign.office"),
                Hostile.of("impression.pdf", "%!PS-Adobe-3.0\n(/etc/passwd) (r) file\n", "intake.foreign"),
                Hostile.of("base.pdf", "SQLite format 3\0" + "\20\0\1\1".repeat(30), "intake.foreign"),
                Hostile.of(
                        "voix.txt", "RIFF\44\0\0\0WAVEfmt \20\0\0\0\1\0\1\0" + "\0".repeat(40), "intake.foreign.sound"),
                Hostile.of("film.jpg", "\0\0\0\30ftypmp42\0\0\0\0mp42isom" + "\0".repeat(40), "intake.foreign"),
                Hostile.of(
                        "photo.jpg", "\0\0\0\30ftypheic\0\0\0\0mif1heic" + "\0".repeat(40), "intake.foreign.picture"));
    }

    private static String laughs() {
        var xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            xml.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return xml.append("]><Invoice>&l11;</Invoice>").toString();
    }
}
