package se.handslag.decisions.municipality.letter;

import se.handslag.decisions.municipality.ChangeGround;
import se.handslag.decisions.municipality.DiscontinueGround;
import se.handslag.decisions.municipality.DismissGround;
import se.handslag.decisions.municipality.EndGround;

/**
 * What a letter says of a coded ground, in plain Swedish to the person.
 *
 * <p>These sentences stand in letters that have been sent. Whoever wants other words writes a new version of the template and gives the
 * place in it another name.
 */
final class GroundWords {
    private GroundWords() {}

    static String of(DiscontinueGround ground) {
        return switch (ground) {
            case WITHDRAWN -> "Du har tagit tillbaka din ansökan.";
            case DECEASED -> "Den som ansökan gällde har avlidit.";
            case MOVED -> "Du har flyttat, och en annan kommun ansvarar nu för ditt stöd.";
            case MET_OTHERWISE -> "Du har fått ditt behov tillgodosett på annat sätt och vill inte ha något beslut.";
        };
    }

    static String of(DismissGround ground) {
        return switch (ground) {
            case NO_RIGHT_TO_SPEAK -> "Den som lämnade in ansökan har inte visat att den får föra din talan.";
            case TOO_INCOMPLETE ->
                "Ansökan är så ofullständig att den inte kan prövas, och den har inte kompletterats.";
            case ANOTHER_MUNICIPALITY -> "Det är en annan kommun som ansvarar för ditt stöd.";
        };
    }

    static String of(ChangeGround ground) {
        return switch (ground) {
            case IN_FAVOUR -> "Ändringen är till din fördel.";
            case CLEARLY_WRONG -> "Beslutet var uppenbart felaktigt i något väsentligt.";
            case COURT_RULING -> "En domstol har bestämt det.";
            case RESERVATION -> "Beslutet gavs med förbehåll om att det kunde ändras.";
            case SAFETY -> "Det finns tvingande säkerhetsskäl.";
            case FALSE_INFORMATION -> "Beslutet byggde på uppgifter som inte stämde.";
        };
    }

    static String of(EndGround ground) {
        return switch (ground) {
            case OWN_WISH -> "Du vill inte längre ha stödet.";
            case DECEASED -> "Den som stödet gällde har avlidit.";
            case MOVED -> "Du har flyttat, och en annan kommun ansvarar nu för ditt stöd.";
            case RESERVATION -> "Beslutet gavs med förbehåll om att det kunde ändras.";
            case SAFETY -> "Det finns tvingande säkerhetsskäl.";
            case FALSE_INFORMATION -> "Beslutet byggde på uppgifter som inte stämde.";
        };
    }
}
