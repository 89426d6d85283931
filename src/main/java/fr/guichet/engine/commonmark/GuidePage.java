package fr.guichet.engine.commonmark;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A page of the guide, written in Markdown, as a browser shows it. Headings bear anchors made from their words. */
public final class GuidePage {
    private static final String FRAME = """
        <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>Guichet</title><style>
        body{font:16px/1.55 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c2426}
        img{max-width:100%%;border:1px solid #d3dadb;border-radius:6px}h1,h2{color:#0b6a64}
        table{border-collapse:collapse}td,th{border:1px solid #d3dadb;padding:.3rem .6rem;text-align:left}
        kbd,code{background:#eef1f1;border-radius:4px;padding:.1rem .3rem}
        @media(prefers-color-scheme:dark){body{background:#151b1d;color:#dfe6e7}h1,h2{color:#5bb3ac}
        kbd,code{background:#263033}td,th,img{border-color:#39464a}}
        </style></head><body>%s</body></html>
        """;

    private final Node root;

    public GuidePage(String markdown) {
        root = Parser.builder().build().parse(markdown);
    }

    /** The files of the pictures it shows. */
    public List<String> pictures() {
        List<String> pictures = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                pictures.add(image.getDestination());
            }
        });
        return pictures;
    }

    /** @param language of the page, {@code fr} */
    public String html(String language) {
        var renderer = HtmlRenderer.builder()
                .extensions(List.of(HeadingAnchorExtension.create()))
                .build();
        return FRAME.formatted(language, renderer.render(root));
    }
}
