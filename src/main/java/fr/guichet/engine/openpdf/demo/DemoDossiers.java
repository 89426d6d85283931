package fr.guichet.engine.openpdf.demo;

import fr.guichet.base.Problem;
import fr.guichet.domain.Channel;
import fr.guichet.engine.openpdf.Jpeg;
import fr.guichet.engine.openpdf.PdfPages;
import fr.guichet.engine.openpdf.PictureInk;
import fr.guichet.intake.DemoFile;
import fr.guichet.intake.DemoFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes the demonstration's files: bills, letters, e-mails, notes; some clean, some with something wrong, one brought twice. */
public final class DemoDossiers implements DemoFiles {
    private static final double DPI = 200;

    @Override
    public List<DemoFile> make(Path folder, LocalDate today) {
        var files = new Folder(folder);
        List<DemoFile> made = new ArrayList<>();
        bills(files, today, made);
        letters(files, today, made);
        mails(files, today, made);
        new DemoTexts(today).all().forEach(t -> made.add(new DemoFile.Pasted(t)));
        Bill clean = new DemoBills(today).clean();
        files.dropped("copie de " + clean.number() + ".pdf", BillDesign.pdf(clean), Channel.FILE, made);
        return made;
    }

    private static void bills(Folder files, LocalDate today, List<DemoFile> made) {
        var bills = new DemoBills(today);
        List<Bill> plain = List.of(
                bills.clean(),
                bills.wrongTotal(),
                bills.wrongAccount(),
                bills.dueTooEarly(),
                bills.wrongIndex(),
                bills.oldVat(),
                bills.creditNote());
        plain.forEach(b -> files.dropped(
                Wording.title(b).toLowerCase(java.util.Locale.ROOT) + " " + b.number() + ".pdf",
                BillDesign.pdf(b),
                Channel.FILE,
                made));
        Bill scanned = bills.scanned();
        byte[] scan = new Scanner(scanned.number().hashCode()).scan("Scan", today, BillDesign.of(scanned));
        files.dropped("scan_" + today.minusDays(1) + ".pdf", scan, Channel.FILE, made);
    }

    private static void letters(Folder files, LocalDate today, List<DemoFile> made) {
        var letters = new DemoLetters(today);
        byte[] typed =
                PdfPages.write("Courrier", today, List.of(letters.movingOut().sheet()));
        files.dropped("courrier Grandin.pdf", typed, Channel.LETTER, made);
        var sheet = PictureInk.draw(
                PdfPages.WIDTH, PdfPages.HEIGHT, DPI, letters.complaint().sheet());
        byte[] photo = Jpeg.of(new PhoneCamera(11).photograph(sheet), 0.82f);
        files.dropped(
                "IMG_" + today.minusDays(2).toString().replace("-", "") + "_1042.jpg", photo, Channel.LETTER, made);
    }

    private static void mails(Folder files, LocalDate today, List<DemoFile> made) {
        var mails = new DemoMails(today);
        for (Mail mail : List.of(mails.movingIn(), mails.dispute(), mails.reading())) {
            files.dropped(mail.fromName() + ".eml", mail.eml(), Channel.EMAIL, made);
        }
    }

    private record Folder(Path path) {
        void dropped(String name, byte[] bytes, Channel channel, List<DemoFile> made) {
            try {
                Path file = path.resolve(name);
                Files.write(file, bytes);
                made.add(new DemoFile.Dropped(List.of(file), false, channel));
            } catch (IOException e) {
                throw new Problem(e, "intake.demo");
            }
        }
    }
}
