package fr.guichet.intake;

import java.util.List;

/** E-mails that nest, never end, or carry what nobody should open. */
final class HostileMails {
    private static final String HEAD = "From: x@exemple.invalid\r\nSubject: s\r\nMIME-Version: 1.0\r\n";

    private HostileMails() {}

    static List<Hostile> all() {
        return List.of(
                Hostile.of("mail-1000-parties.eml", parts(1000), "intake.mail.overloaded"),
                Hostile.of("mail-1000-transferts.eml", forwards(1000), Hostile.EITHER),
                Hostile.of(
                        "mail-sans-fin.eml",
                        HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n" + "--c\r\n".repeat(5000),
                        Hostile.EITHER),
                Hostile.of(
                        "mail-un-million-de-parties.eml",
                        HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\n\n".repeat(1_000_000),
                        "intake.mail.overloaded"),
                Hostile.of(
                        "mail-un-million-d-entetes.eml", HEAD + "X: y\n".repeat(1_000_000), "intake.mail.overloaded"),
                Hostile.of(
                        "mail-entete-geant.eml",
                        "Subject: " + "=?utf-8?q?a?= ".repeat(800_000) + "\r\nFrom: \"" + "\\\"a".repeat(500_000)
                                + "\r\n\r\nx",
                        Hostile.TAKEN),
                Hostile.of(
                        "mail-parametres.eml",
                        HEAD + "Content-Type: text/plain; " + "name*0*=\"a\"; ".repeat(50_000) + "\r\n\r\nBonjour",
                        Hostile.TAKEN),
                Hostile.of(
                        "mail-base64-faux.eml",
                        HEAD + "Content-Transfer-Encoding: base64\r\n\r\n====!!!\0\u00ff==AA",
                        Hostile.EITHER),
                Hostile.of(
                        "mail-charset-inconnu.eml",
                        HEAD + "Content-Type: text/plain; charset=\"../../x\"\r\n\r\n" + "Bonjour \u00e9\u00e8",
                        Hostile.TAKEN),
                Hostile.of(
                        "mail-frontiere-vide.eml",
                        HEAD + "Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n--\r\n\r\na",
                        Hostile.TAKEN),
                Hostile.of(
                        "mail-frontiere-fausse.eml",
                        HEAD + "Content-Type: multipart/mixed; boundary=autre\r\n\r\n"
                                + "--vraie\r\n\r\nBonjour\r\n--vraie--",
                        Hostile.TAKEN),
                Hostile.of("mail-retours.eml", (HEAD + "\r\nBonjour").replace("\r\n", "\r"), Hostile.TAKEN),
                Hostile.of(
                        "mail-soi-meme.eml",
                        HEAD + "Content-Type: message/rfc822\r\n\r\n" + HEAD + "Content-Type: message/rfc822\r\n\r\n"
                                + HEAD + "\r\nfin",
                        Hostile.TAKEN),
                Hostile.of(
                        "mail-web.eml",
                        HEAD + "Content-Type: text/html\r\n\r\n"
                             + "<html><head><meta http-equiv=refresh content='0;url=http://exemple.invalid/'><link"
                             + " rel=stylesheet href='http://exemple.invalid/s.css'></head><body><img"
                             + " src='http://exemple.invalid/pixel.png'><script>fetch('http://exemple.invalid/')</script><iframe"
                             + " src='file:///etc/passwd'></iframe>Bonjour</body></html>",
                        Hostile.TAKEN),
                Hostile.of(
                        "mail-web-profond.eml",
                        HEAD + "Content-Type: text/html\r\n\r\n" + "<div><b>".repeat(100_000) + "au fond",
                        Hostile.TAKEN),
                new Hostile("mail-pieces.eml", attachments(), Hostile.TAKEN),
                new Hostile("mail-5001-pieces.eml", many(), "intake.archive.members"),
                Hostile.of("mail-ligne-seule.eml", "Subject: rien", Hostile.TAKEN));
    }

    private static String parts(int depth) {
        var mail = new StringBuilder(HEAD);
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        return mail.append("\r\nau fond").toString();
    }

    private static String forwards(int depth) {
        return (HEAD + "Content-Type: message/rfc822\r\n\r\n").repeat(depth) + HEAD + "\r\nau fond";
    }

    private static byte[] attachments() {
        return MailText.of("Pieces", "Ouvrez-les toutes.")
                .attach("facture.pdf.exe", "application/pdf", SampleFiles.text("MZ\0\0\0\0\0\0\0\0\0\0"))
                .attach("../../../home/x/.bashrc", "text/plain", SampleFiles.text("echo bonjour"))
                .attach("bombe.zip", "application/zip", HostileArchives.flatBomb())
                .attach("C:\\autorun.inf", "text/plain", SampleFiles.text("[autorun]"))
                .bytes();
    }

    private static byte[] many() {
        var mail = MailText.of("Beaucoup", "x");
        for (int i = 0; i <= 5000; i++) {
            mail.attach("p" + i, "text/plain", new byte[] {65});
        }
        return mail.bytes();
    }
}
