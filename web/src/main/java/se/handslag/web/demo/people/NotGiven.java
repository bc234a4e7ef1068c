package se.handslag.web.demo.people;

import static se.handslag.core.journal.ContactKind.MEETING;
import static se.handslag.core.journal.ContactKind.PHONE;
import static se.handslag.web.demo.DemoStaff.ELIN;
import static se.handslag.web.demo.DemoStaff.SARA;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.decisions.municipality.carryout.CarryingOutStep;
import se.handslag.decisions.municipality.carryout.WhyNotCarriedOut;
import se.handslag.web.demo.Path;
import se.handslag.web.demo.Someone;
import se.handslag.web.demo.Story;

/** Those who have been granted support and do not get it, which the municipality has to report each quarter. */
@CompositionRoot(because = "a story is lived at both authorities")
final class NotGiven {
    private NotGiven() {}

    static List<Story> stories(LocalDate today) {
        return List.of(signe(today), valter(today));
    }

    /** Has asked to wait, and is reported all the same. */
    private static Story signe(LocalDate today) {
        Someone signe = Someone.woman("Signe", "Nordin", 29, 3, 14).reachedOn(76);
        return Path.of(today, signe, SARA, 235)
                .fromOwnCall(
                        "Signe ringer från sin mormors telefon. Hon vill ha hjälp, men inte just nu, och undrar om man kan"
                                + " ansöka i förväg.")
                .granted(
                        40,
                        "Stöd att komma ut, när jag orkar.",
                        "Signe bor hos sin mormor sedan tre år. Hon sover på dagarna och har avbrutit två utbildningar.",
                        "Signe behöver stöd i sin egen takt för att bryta isoleringen.")
                .notified(4)
                .after(30)
                .note(
                        0,
                        SARA,
                        PHONE,
                        "Signe ber att få börja när mormor har kommit hem från sjukhuset. Vi hörs en gång i månaden till dess.")
                .notGiven(
                        CarryingOutStep.DELAYED,
                        WhyNotCarriedOut.ASKED_TO_WAIT,
                        "Vill börja när en närstående är hemma igen.")
                .story();
    }

    /** Began, and has been in hospital for long. */
    private static Story valter(LocalDate today) {
        Someone valter = Someone.man("Valter", "Engdahl", 41, 9, 2).reachedOn(77);
        return Path.of(today, valter, ELIN, 260)
                .fromOwnCall(
                        "Valter ringer efter att ha läst om teamet på biblioteket. Har inte träffat någon utom kassörskan på"
                                + " två år.")
                .granted(
                        20,
                        "Någon som följer med ut.",
                        "Valter bor ensam sedan skilsmässan. Han arbetade natt till för två år sedan.",
                        "Valter behöver stöd att bygga upp en vardag med andra människor.")
                .notified(3)
                .after(8)
                .plannedHere(
                        "Jag vill ha något att gå till", "Jag vill äta en måltid om dagen", "Vi börjar med parken.")
                .after(14)
                .note(
                        0,
                        ELIN,
                        MEETING,
                        "Valters bror ringer på hans uppdrag. Valter är inlagd för en höft och kommer att vara det länge.")
                .notGiven(CarryingOutStep.INTERRUPTED, WhyNotCarriedOut.IN_HOSPITAL, "Inlagd, sedan rehabilitering.")
                .story();
    }
}
