package fr.guichet.engine.jsoup;

import fr.guichet.intake.HtmlText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;

/** Writes down what a web page shows. jsoup only parses: nothing is run and nothing is fetched. */
public final class JsoupText implements HtmlText {
    @Override
    public String text(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings(new OutputSettings().prettyPrint(false));
        var lines = new PageLines(HiddenParts.of(page));
        lines.write(page);
        return lines.text();
    }
}
