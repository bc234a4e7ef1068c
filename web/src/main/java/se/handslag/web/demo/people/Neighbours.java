package se.handslag.web.demo.people;

import static se.handslag.core.journal.ContactKind.MEETING;
import static se.handslag.core.team.criteria.Answer.YES;
import static se.handslag.web.demo.DemoStaff.NILS;
import static se.handslag.web.demo.DemoStaff.OSKAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.web.demo.Path;
import se.handslag.web.demo.Someone;
import se.handslag.web.demo.Story;

/** The persons of the neighbouring municipality, of whom Uppsala's staff never learn. */
@CompositionRoot(because = "a story is lived at both authorities")
final class Neighbours {
    private Neighbours() {}

    static List<Story> stories(LocalDate today) {
        return List.of(signe(today), ottos(today));
    }

    private static Story signe(LocalDate today) {
        Someone signe = Someone.woman("Signe", "Lövgren", 22, 8, 3).reachedByPhone(60);
        return Path.of(today, signe, OSKAR, 33)
                .calls(
                        "Signe ringer. Hon bor ute i byn och har inte åkt in till centrum på två år. Bussen går två gånger om"
                                + " dagen och båda känns omöjliga.")
                .after(3)
                .book(9, "Vårdcentralen, rum 12")
                .atTheInterview()
                .identified()
                .consents(Path.EVERYTHING)
                .sharedNote(
                        0,
                        OSKAR,
                        MEETING,
                        "Bedömningssamtal med Nils Ek från regionen. Signe kom med sin kusin. Vill ha hjälp men inte flytta.")
                .note(
                        0,
                        NILS,
                        MEETING,
                        "Bedömningssamtal i Älvkarleby. Långvarig rädsla för att bli iakttagen. Inga tecken på psykos.")
                .finds(Map.of("isolation", YES, "needs-support", YES, "few-contacts", YES, "willing-to-change", YES))
                .story();
    }

    private static Story ottos(LocalDate today) {
        return Path.ofSomeone(today, OSKAR, 8)
                .relativeCalls(
                        "Otto",
                        "Ottos dotter",
                        "Otto ringer om sin vuxna dotter som bor hos honom. Hon har inte varit utanför tomten på ett år.")
                .after(2)
                .book(11, "Kommunhuset, lilla mötesrummet")
                .story();
    }
}
