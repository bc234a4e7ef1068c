package se.handslag.web.municipality.decision;

import java.util.ArrayList;
import java.util.List;
import se.handslag.decisions.municipality.letter.Letter;
import se.handslag.web.shell.Visit;

/** The places of a letter that nothing is filled into yet, named after the fields that fill them. */
public final class Places {
    private static final List<String> ORDER =
            List.of("ground", "from", "to", "notGranted", "restsOn", "reasons", "heard");
    private static final List<String> OF_THE_DECIDER = List.of("decider", "decidedOn", "delegation");

    private Places() {}

    /** The unfilled places in the order of the form. */
    public static List<String> inOrder(Letter letter) {
        return ORDER.stream().filter(letter.unfilled()::contains).toList();
    }

    /** A paragraph in which unfilled places have the names of their fields. */
    public static String named(Visit visit, Letter letter, String paragraph) {
        String named = paragraph;
        List<String> places = new ArrayList<>(inOrder(letter));
        OF_THE_DECIDER.stream().filter(letter.unfilled()::contains).forEach(places::add);
        for (String place : places) {
            named = named.replace("{" + place + "}", "[" + visit.say("web.decision.place." + place) + "]");
        }
        return named;
    }
}
