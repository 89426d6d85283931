package fr.guichet.engine.openpdf.demo;

import fr.guichet.engine.openpdf.Drawing;
import fr.guichet.engine.openpdf.Lettering;
import fr.guichet.engine.openpdf.Typeface;
import java.awt.Color;

/** The indexes of {@link BandDesign}, one card a register. */
record MeterCards(Drawing d, Bill bill) {
    private static final Lettering TEXT = new Lettering(Typeface.SANS, 8.5, new Color(0x1f, 0x2a, 0x2e));

    /** @return the bottom of the last card */
    double draw(double top) {
        double y = top;
        for (Bill.PrintedRegister register : bill.registers()) {
            y = card(register, y);
        }
        return y;
    }

    private double card(Bill.PrintedRegister register, double y) {
        boolean gas = register.of().isGas();
        d.ink().fillRound(Mark.pale(bill.supplier().brand(), 0.92), 36, y, 524, 54, 8);
        d.left(
                TEXT.as(Typeface.SANS_BOLD).sized(10),
                50,
                y + 21,
                Wording.register(register.of().kind()));
        String read = bill.estimated() ? "estimé" : "télé-relevé";
        d.left(TEXT, 50, y + 39, "Ancien index : " + Figures.number(java.math.BigDecimal.valueOf(register.start()), 0));
        d.left(
                TEXT,
                200,
                y + 39,
                "Nouvel index (" + read + ") : " + Figures.number(java.math.BigDecimal.valueOf(register.end()), 0));
        String used = gas
                ? register.of().used() + " m³ × " + Figures.exact(register.of().coefficient()) + " = "
                        + Figures.number(register.of().kwh(), 0) + " kWh"
                : Figures.number(register.of().kwh(), 0) + " kWh";
        d.right(TEXT.as(Typeface.SANS_BOLD), 546, y + 39, used);
        d.right(TEXT, 546, y + 21, "du " + Figures.date(bill.from()) + " au " + Figures.date(bill.to()));
        return y + 62;
    }
}
