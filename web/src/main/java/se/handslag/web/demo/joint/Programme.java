package se.handslag.web.demo.joint;

import java.util.HashMap;
import java.util.Map;
import se.handslag.core.casework.Actor;
import se.handslag.core.platform.Desk;
import se.handslag.reporting.joint.fidelity.AssessFidelity;
import se.handslag.reporting.joint.fidelity.AssessFidelity.Judged;
import se.handslag.reporting.joint.fidelity.AssessingFidelity;

/** How true a team is to its model, as the head of the service finds it. */
public final class Programme {
    private static final int ITEMS = 16;

    private Programme() {}

    /** The scored items of the FACT scale in their order, a digit each; a dash for one that was not looked at. */
    public static void byFacts(Desk desk, Actor head, String team, String points, String evidence) {
        Map<String, Judged> judged = new HashMap<>();
        for (int item = 1; item <= ITEMS; item++) {
            char given = points.charAt(item - 1);
            if (given != '-') {
                judged.put("A" + item, Judged.of(Character.digit(given, 10), evidence));
            }
        }
        assess(desk, head, team, "facts-2017", judged);
    }

    /** By the scale of ACT, which counts most from the record; a few items are judged. */
    public static void byDacts(Desk desk, Actor head, String team) {
        assess(
                desk,
                head,
                team,
                "dacts",
                Map.of(
                        "H4", Judged.of(3, "Teamledaren går med på ungefär vart femte hembesök."),
                        "H11", Judged.of(3, "Sex heltider hos kommunen och regionen tillsammans."),
                        "O1",
                                Judged.of(
                                        4,
                                        "Kriterierna står i överenskommelsen och används; remisser som inte passar tas ibland emot."),
                        "O4", Judged.of(2, "Krisberedskap vardagar. Övrig tid tar psykiatrins akutmottagning vid."),
                        "O7", Judged.of(5, "Ingen har skrivits ut som färdig det senaste året.")));
    }

    private static void assess(Desk desk, Actor head, String team, String scale, Map<String, Judged> judged) {
        desk.use(AssessingFidelity.class)
                .handle(head, AssessFidelity.of(team, scale, judged))
                .orElseThrow();
    }
}
