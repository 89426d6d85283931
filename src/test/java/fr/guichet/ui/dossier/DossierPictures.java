package fr.guichet.ui.dossier;

import fr.guichet.base.Settings;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Lock;
import fr.guichet.testing.BillPdf;
import fr.guichet.testing.TestOffice;
import fr.guichet.ui.ShellHarness;
import fr.guichet.ui.TestUi;
import fr.guichet.ui.ToldChoosers;
import fr.guichet.ui.UiHarness;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.page.PagePictures;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;

/** Run by hand to look at one dossier. */
final class DossierPictures {
    private static ShellHarness last = ShellHarness.at(Route.Dossiers.all());

    private DossierPictures() {}

    public static void main(String[] arguments) {
        try (TestOffice office = new TestOffice(TestUi.CLOCK)) {
            var pages = new PagePictures(office.reading, office.stores.vault());
            DossierId bill = office.bring("facture-mars.pdf", BillPdf.totalling("173,04"));
            office.settle(bill);
            office.acts.assign(bill, Optional.of("Camille Martin"), office.camille);
            picture("dossier", office, pages, new Route.Dossier(bill, "abonnement"), "");
            picture("dossier-anomalies", office, pages, new Route.Dossier(bill), "#tab-anomalies");
            picture("dossier-journal", office, pages, new Route.Dossier(bill), "#tab-journal");
            DossierId mail = office.bring("demande.eml", mail());
            office.settle(mail);
            office.store.locks().take(new Lock(mail, "Dominique Petit", "session-2", TestUi.CLOCK.instant()));
            picture("dossier-mail", office, pages, new Route.Dossier(mail), "");
        }
        System.exit(0);
    }

    static byte[] mail() {
        return ("From: Anaïs Perrot <anais.perrot@exemple.fr>\r\n"
            + "To: service@exemple.fr\r\n"
            + "Subject: Emménagement le 2 avril\r\n"
            + "Date: Tue, 17 Mar 2026 09:12:00 +0100\r\n"
            + "MIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\n"
            + "--x\r\n"
            + "Content-Type: text/plain; charset=UTF-8\r\n"
            + "Content-Transfer-Encoding: 8bit\r\n\r\n"
            + "Bonjour,\r\n\r\n"
            + "J’emménage le 2 avril 2026 au 12 rue des Tilleuls, 69003 Lyon et je voudrais un contrat d’électricité à"
            + " mon nom.\r\n"
            + "Mon point de livraison est le 25412889901234.\r\n"
            + "Vous pouvez me joindre au 06 12 34 56 78.\r\n\r\n"
            + "Merci,\r\n"
            + "Anaïs Perrot\r\n"
            + "--x\r\n"
            + "Content-Type: text/plain; name=\"attestation.txt\"\r\n"
            + "Content-Disposition: attachment; filename=\"attestation.txt\"\r\n\r\n"
            + "Attestation de domicile\r\n"
            + "--x--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void picture(String name, TestOffice office, PagePictures pages, Route.Dossier route, String press) {
        UiHarness.pictures(name, () -> window(office, pages, route), harness -> {
            for (int i = 0; i < 3; i++) {
                UiHarness.onScreen(() -> last.ui.delay.pass());
                harness.picture("warm");
            }
            UiHarness.onScreen(() -> {
                if (!press.isEmpty() && harness.scene().lookup(press) instanceof ToggleButton tab) {
                    tab.fire();
                }
            });
            UiHarness.onScreen(() -> last.ui.delay.pass());
        });
    }

    private static Parent window(TestOffice office, PagePictures pages, Route.Dossier route) {
        last = ShellHarness.at(route);
        var sources = new DossierSources(
                office.review,
                office.acts,
                office.store.auditLog(),
                office.store.jobs(),
                office.stores.vault(),
                pages,
                new ToldChoosers(),
                Settings.inMemory(),
                office.camille);
        return last.shell((screens, h) -> screens.add(
                        Route.Dossier.class,
                        "dossier/dossier",
                        r -> new DossierController(new DossierViewModel(sources, h.navigator, h.tools, r))))
                .root();
    }
}
