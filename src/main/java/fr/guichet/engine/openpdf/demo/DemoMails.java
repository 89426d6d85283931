package fr.guichet.engine.openpdf.demo;

import fr.guichet.engine.openpdf.Jpeg;
import fr.guichet.engine.openpdf.PdfPages;
import fr.guichet.engine.openpdf.demo.Mail.Attachment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** The e-mails of the demonstration. */
final class DemoMails {
    private static final String TO = Cast.AUBRELLE.email();
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final LocalDate today;

    DemoMails(LocalDate today) {
        this.today = today;
    }

    /** Moves in, with everything that is asked for. */
    Mail movingIn() {
        LocalDate entry = today.plusDays(9);
        String street = "14 rue des Glycines";
        String town = "33000 Bordeaux";
        return new Mail(
                "Léa Montcalm",
                "lea.montcalm@courriel.example",
                TO,
                at(1, 18, 42),
                "Emménagement : ouverture d’un contrat d’électricité",
                """
                Bonjour,

                J’emménage le %s au %s, %s, appartement 3.
                Je souhaite ouvrir un contrat d’électricité à mon nom à partir de cette date, 6 kVA, option base.
                D’après l’ancienne locataire, le PDL est le 24 713 905 682 138.

                Vous trouverez ci-joint ma carte d’identité, une quittance de loyer et mon RIB pour le prélèvement.
                Je suis joignable au 06 39 98 27 14.

                Bien cordialement,
                Léa Montcalm
                """.formatted(Figures.words(entry), street, town),
                papers(street, town));
    }

    private List<Attachment> papers(String street, String town) {
        String iban = FictionalIds.iban("20782", "00151", "04419320876");
        var card = new IdentityCard(
                "MONTCALM",
                "Léa, Juliette",
                LocalDate.of(1994, 6, 17),
                "PAU",
                today.plusYears(6).plusDays(40));
        var receipt = Papers.rentReceipt("Mme Léa Montcalm", street, town, today.minusMonths(1));
        var details = Papers.bankDetails("Mme Léa Montcalm", street, town, iban);
        return List.of(
                new Attachment("carte-identite.jpg", "image/jpeg", Jpeg.of(card.picture(), 0.85f)),
                new Attachment(
                        "quittance-loyer.pdf",
                        "application/pdf",
                        PdfPages.write("Quittance de loyer", today, List.of(receipt))),
                new Attachment("rib.pdf", "application/pdf", PdfPages.write("RIB", today, List.of(details))));
    }

    /** Contests a bill and encloses it. */
    Mail dispute() {
        Bill bill = new DemoBills(today).shortPoint();
        return new Mail(
                "Inès Salvi",
                "ines.salvi@courriel.example",
                TO,
                at(2, 9, 7),
                "Contestation de la facture " + bill.number(),
                """
                Bonjour,

                Je reçois à l’instant la facture %s de %s. C’est trois fois ce que je paie d’habitude, et l’index de fin est estimé.
                Ce matin mon compteur affiche 7598.

                Merci de refaire cette facture sur l’index réel et de ne rien prélever d’ici là. Ma référence client est %s.

                Inès Salvi
                06 39 98 51 90
                """.formatted(bill.number(), Figures.euros(bill.toPay()), Wording.spaced(Cast.SALVI.reference())),
                List.of(new Attachment(bill.number() + ".pdf", "application/pdf", BillDesign.pdf(bill))));
    }

    /** In English: a reading, with a picture of the meter. */
    Mail reading() {
        String point = "18264095713360";
        return new Mail(
                "Harriet Langford",
                "harriet.langford@example.org",
                TO,
                at(3, 21, 15),
                "Meter reading for my last bill",
                """
                Hello,

                My last bill was based on an estimate. On %s I read 52187 on the meter (picture attached).
                My delivery point is %s and my customer number is 268 331 570.

                Could you please correct the next bill accordingly?

                Kind regards,
                Harriet Langford
                """.formatted(today.minusDays(4).getDayOfMonth() + " " + english(today.minusDays(4)), point),
                List.of(new Attachment(
                        "meter.jpg", "image/jpeg", Jpeg.of(new MeterPhoto(point, 52_187).picture(), 0.85f))));
    }

    private static String english(LocalDate day) {
        return java.time.format.DateTimeFormatter.ofPattern("MMMM yyyy", java.util.Locale.ENGLISH)
                .format(day);
    }

    private ZonedDateTime at(int daysAgo, int hour, int minute) {
        return today.minusDays(daysAgo).atTime(hour, minute).atZone(ZONE);
    }
}
