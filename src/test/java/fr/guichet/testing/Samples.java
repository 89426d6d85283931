package fr.guichet.testing;

import fr.guichet.domain.FieldName;
import fr.guichet.domain.MediaKind;
import fr.guichet.engine.openpdf.Jpeg;
import fr.guichet.engine.openpdf.PdfPages;
import fr.guichet.engine.openpdf.PictureInk;
import fr.guichet.engine.openpdf.Typeface;
import fr.guichet.engine.openpdf.demo.Bill;
import fr.guichet.engine.openpdf.demo.BillDesign;
import fr.guichet.engine.openpdf.demo.Billing;
import fr.guichet.engine.openpdf.demo.Client;
import fr.guichet.engine.openpdf.demo.Figures;
import fr.guichet.engine.openpdf.demo.Flaw;
import fr.guichet.engine.openpdf.demo.Letter;
import fr.guichet.engine.openpdf.demo.Mail;
import fr.guichet.engine.openpdf.demo.PhoneCamera;
import fr.guichet.engine.openpdf.demo.Scanner;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Documents made for tests and benches, as many different ones as are asked for; the same number gives the same bytes. */
public final class Samples {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final double DPI = 200;

    private Samples() {}

    /** A bill as a PDF with its text. */
    public static Sample bill(long n, Flaw... flaws) {
        Bill bill = printed(n, flaws);
        return new Sample("facture-" + n + ".pdf", MediaKind.PDF, BillDesign.pdf(bill), SampleTruth.of(bill));
    }

    /** A bill as a PDF of pictures: grey, askew, noisy. */
    public static Sample scan(long n, Flaw... flaws) {
        Bill bill = printed(n, flaws);
        byte[] pdf = new Scanner(n).scan("Scan " + n, bill.issue(), BillDesign.of(bill));
        return new Sample("scan-" + n + ".pdf", MediaKind.PDF, pdf, SampleTruth.of(bill));
    }

    /** A letter that ends a contract, as a PDF with its text. */
    public static Sample letter(long n) {
        var written = new Written(n);
        byte[] pdf = PdfPages.write(
                "Courrier " + n, written.day, List.of(written.letter().sheet()));
        return new Sample("courrier-" + n + ".pdf", MediaKind.PDF, pdf, written.expected());
    }

    /** The same kind of letter, photographed with a telephone. */
    public static Sample photo(long n) {
        var written = new Written(n);
        var sheet = PictureInk.draw(
                PdfPages.WIDTH, PdfPages.HEIGHT, DPI, written.letter().sheet());
        byte[] jpeg = Jpeg.of(new PhoneCamera(n).photograph(sheet), 0.82f);
        return new Sample("photo-" + n + ".jpg", MediaKind.JPEG, jpeg, written.expected());
    }

    /** An e-mail that ends a contract, every other one with the last bill attached. */
    public static Sample mail(long n) {
        var written = new Written(n);
        Sample bill = bill(n);
        List<Mail.Attachment> attached =
                n % 2 == 0 ? List.of(new Mail.Attachment(bill.fileName(), "application/pdf", bill.bytes())) : List.of();
        var mail = new Mail(
                written.client.name(),
                "client" + n + "@courriel.example",
                "service@fournisseur.example",
                written.day.atTime(9, 30).atZone(ZoneOffset.UTC),
                "Résiliation " + written.client.contract(),
                written.text(),
                attached);
        Map<FieldName, String> expected = new EnumMap<>(written.expected());
        expected.put(FieldName.EMAIL, "client" + n + "@courriel.example");
        return new Sample("message-" + n + ".eml", MediaKind.EMAIL, mail.eml(), expected);
    }

    /** The same request as a plain text. */
    public static Sample note(long n) {
        var written = new Written(n);
        return new Sample(
                "note-" + n + ".txt",
                MediaKind.TEXT,
                written.text().getBytes(StandardCharsets.UTF_8),
                written.expected());
    }

    private static Bill printed(long n, Flaw... flaws) {
        var random = new Random(n * 31 + 7);
        var cast = new SampleCast(random);
        LocalDate issue = FIRST_DAY.plusDays(random.nextInt(140));
        var billing = new Billing(cast.supplier(), cast.client(), cast.supply())
                .issued(issue, "F26-" + cast.nonZero(7), 1 + random.nextInt(3));
        if (random.nextBoolean()) {
            billing.debited("MD" + cast.nonZero(8));
        }
        for (Flaw flaw : flaws) {
            billing.with(flaw);
        }
        return billing.bill();
    }

    /** Somebody moves out and says so. */
    private static final class Written {
        private final SampleCast cast;
        private final LocalDate day;
        private final LocalDate leaving;
        private final Client client;
        private final String point;
        private final String phone;
        private final int index;

        Written(long n) {
            var random = new Random(n * 17 + 3);
            cast = new SampleCast(random);
            day = FIRST_DAY.plusDays(random.nextInt(140));
            leaving = day.plusDays(5 + random.nextInt(25));
            client = cast.client();
            point = cast.nonZero(14);
            phone = cast.phone();
            index = 10_000 + random.nextInt(80_000);
        }

        private List<String> paragraphs() {
            return List.of(
                    "Madame, Monsieur,",
                    "Je quitte mon logement le " + Figures.words(leaving) + " et vous prie de résilier mon contrat "
                            + client.contract() + " à cette date. Le point de livraison est le " + point + ".",
                    "L’index relevé ce jour est " + index + ". Ma référence client est " + client.reference() + ".",
                    "Recevez mes salutations.");
        }

        Letter letter() {
            return new Letter(
                    List.of(client.name(), client.street(), client.town(), "Tél. " + phone),
                    List.of("Service clients", "18 quai des Tanneurs", "44000 Nantes"),
                    client.town().substring(6) + ", le " + Figures.words(day),
                    "résiliation",
                    paragraphs(),
                    client.name(),
                    Typeface.SERIF);
        }

        String text() {
            return String.join("\n\n", paragraphs()) + "\n\n" + client.name() + "\n" + client.street() + "\n"
                    + client.town() + "\n" + phone + "\n";
        }

        Map<FieldName, String> expected() {
            Map<FieldName, String> expected = new EnumMap<>(FieldName.class);
            expected.put(FieldName.NAME, client.name());
            expected.put(FieldName.PHONE, "+33" + phone.replace(" ", "").substring(1));
            expected.put(FieldName.PDL, point);
            expected.put(FieldName.CUSTOMER_REF, client.reference());
            expected.put(FieldName.CONTRACT_REF, client.contract());
            expected.put(FieldName.METER_INDEX, String.valueOf(index));
            expected.put(FieldName.DATE, leaving.toString());
            expected.put(FieldName.ADDRESS, client.street());
            expected.put(FieldName.POSTCODE, client.town().substring(0, 5));
            return expected;
        }
    }
}
