package se.handslag.web.demo.people;

import static se.handslag.core.journal.ContactKind.HOME_VISIT;
import static se.handslag.core.journal.ContactKind.NOT_REACHED;
import static se.handslag.core.journal.ContactKind.PHONE;
import static se.handslag.planning.joint.board.AgreementKind.CALL;
import static se.handslag.planning.joint.board.AgreementKind.MEDICATION;
import static se.handslag.planning.joint.board.AgreementKind.OTHER_SERVICE;
import static se.handslag.planning.joint.board.AgreementKind.OUTING;
import static se.handslag.planning.joint.board.AgreementKind.RELATIVES;
import static se.handslag.web.demo.DemoStaff.ASTRID;
import static se.handslag.web.demo.DemoStaff.ELIN;
import static se.handslag.web.demo.DemoStaff.NILS;
import static se.handslag.web.demo.DemoStaff.SARA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.planning.joint.board.AgreementKind;
import se.handslag.planning.joint.contact.ContactPlace;
import se.handslag.planning.joint.contact.ContactWay;
import se.handslag.planning.joint.crisis.ToCall;
import se.handslag.web.demo.FactPath;
import se.handslag.web.demo.Someone;
import se.handslag.web.demo.Story;

/** The persons of the FACT team, of whom some are on its board. */
@CompositionRoot(because = "a story is lived at both authorities")
public final class FactTeam {
    private static final int FIRST_DAYS_AGO = 150;

    private FactTeam() {}

    /** Every story of the team. */
    public static List<Story> on(LocalDate today) {
        List<Story> all = new ArrayList<>(onTheBoard(today));
        all.addAll(others(today));
        return List.copyOf(all);
    }

    private static FactPath enrolled(
            LocalDate today, Someone who, Actor keeper, Actor nurse, int place, String matter) {
        return FactPath.of(today, who, keeper, nurse, FIRST_DAYS_AGO - 2 * place)
                .enrolled(who.given() + " " + matter);
    }

    private static List<Story> onTheBoard(LocalDate today) {
        return List.of(
                enrolled(
                                today,
                                Someone.woman("Ragnhild", "Sten", 47, 3, 4).reachedOn(6),
                                SARA,
                                ASTRID,
                                0,
                                "ringer och vill ha hjälp när rösterna blir många. Har varit inlagd tre gånger på två år.")
                        .planned("Att jag ska kunna sova hemma hela natten.", "Prova kvällsrutinen från avdelningen")
                        .crisisPlan(
                                "Jag sover mindre än fyra timmar två nätter i rad.\nJag slutar svara i telefonen.",
                                "Att någon är hos mig en stund på kvällen.\nMedicinen i dosett.",
                                new ToCall("Sara Lind, teamet", "070-174 06 31", "vardagar 8–17"))
                        .daysAgo(5)
                        .met(
                                0,
                                ASTRID,
                                PHONE,
                                "Ringde och lät rädd. Sover två timmar per natt. Vi kom överens om tätare kontakt.")
                        .onBoardForBoth(ASTRID, "crisis", "Sover inte, rösterna är starkare", MEDICATION, 0)
                        .met(1, SARA, HOME_VISIT, "Var hemma hos henne en timme. Åt lite, ville ha sällskap.")
                        .onBoard(SARA, "crisis", "", AgreementKind.HOME_VISIT, 1)
                        .daysAgo(1)
                        .contact(SARA, ContactWay.VISIT, ContactPlace.HOME)
                        .story(),
                enrolled(
                                today,
                                Someone.man("Torbjörn", "Kvist", 52, 7, 9).reachedOn(7),
                                ELIN,
                                NILS,
                                1,
                                "berättar att medicinen hjälper men att vardagen inte håller ihop.")
                        .daysAgo(12)
                        .onBoard(ELIN, "crisis", "Har slutat öppna", AgreementKind.HOME_VISIT, -1)
                        .met(2, ELIN, NOT_REACHED, "Ringde på två gånger, släckt. Lade en lapp.")
                        .moved(ELIN, "lost-contact", "Ingen har nått honom på en vecka")
                        .agreed(ELIN, RELATIVES, "Systern", 1)
                        .story(),
                enrolled(
                                today,
                                Someone.man("Mehmet", "Yilmaz", 38, 1, 22).reachedOn(8),
                                SARA,
                                NILS,
                                2,
                                "vill slippa åka in akut varje gång det blir sämre.")
                        .planned("Att jag ska kunna spela fotboll på torsdagar.", "Ringa lagledaren")
                        .crisisPlan(
                                "Jag vänder på dygnet.\nJag handlar på nätet om nätterna.",
                                "Frukost med någon.\nAtt brorsan tar hand om kortet.",
                                new ToCall("Emre, bror", "070-174 06 12", "dygnet runt"))
                        .daysAgo(30)
                        .onBoard(SARA, "intensive-short", "Dygnet har vänt", AgreementKind.HOME_VISIT, 0)
                        .daysAgo(2)
                        .met(0, SARA, HOME_VISIT, "Frukost tillsammans. Han hade sovit sex timmar.")
                        .agreed(SARA, OUTING, "", 2)
                        .story(),
                enrolled(
                                today,
                                Someone.woman("Gun", "Alfredsson", 61, 11, 3).reachedOn(9),
                                ELIN,
                                ASTRID,
                                3,
                                "har haft boendestöd länge, men i perioder räcker det inte.")
                        .daysAgo(9)
                        .onBoard(ELIN, "admitted", "Frivilligt, avdelning 3", AgreementKind.MEETING, 1)
                        .met(1, ELIN, PHONE, "Talade med henne på avdelningen. Vill hem före helgen.")
                        .daysAgo(1)
                        .contact(ELIN, ContactWay.VISIT, ContactPlace.INPATIENT)
                        .story(),
                enrolled(
                                today,
                                Someone.woman("Petra", "Rask", 33, 5, 18).reachedOn(10),
                                SARA,
                                NILS,
                                4,
                                "har fått höra om teamet på avdelningen och vill pröva.")
                        .daysAgo(20)
                        .onBoard(SARA, "intensive-long", "", AgreementKind.HOME_VISIT, 1)
                        .daysAgo(1)
                        .met(0, SARA, PHONE, "Kort samtal. Det går åt rätt håll.")
                        .story(),
                enrolled(
                                today,
                                Someone.man("Kalle", "Hult", 29, 9, 24).reachedOn(17),
                                ELIN,
                                NILS,
                                5,
                                "vill kunna bo kvar hemma också när det är som värst.")
                        .daysAgo(3)
                        .onBoard(ELIN, "newly-enrolled", "", CALL, 1)
                        .agreed(ELIN, OTHER_SERVICE, "Hyresvärden", 3)
                        .daysAgo(1)
                        .contact(ELIN, ContactWay.VISIT, ContactPlace.CLINIC)
                        .story(),
                enrolled(
                                today,
                                Someone.woman("Zahra", "Karimi", 44, 2, 16).reachedOn(18),
                                SARA,
                                ASTRID,
                                6,
                                "är trött på att börja om hos nya människor.")
                        .daysAgo(8)
                        .onBoardForBoth(ASTRID, "compulsory-care", "Öppen tvångsvård med villkor", MEDICATION, 2)
                        .story(),
                enrolled(
                                today,
                                Someone.man("Sture", "Blomqvist", 58, 6, 6).reachedOn(19),
                                ELIN,
                                NILS,
                                7,
                                "tycker att det går upp och ner, och aldrig jämnt.")
                        .daysAgo(4)
                        .onBoardForBoth(ELIN, "intensive-short", "Hunden är sjuk, och allt annat med den", CALL, 0)
                        .story());
    }

    private static List<Story> others(LocalDate today) {
        return List.of(
                enrolled(
                                today,
                                Someone.woman("Annika", "Falk", 49, 8, 12).reachedOn(26),
                                SARA,
                                NILS,
                                8,
                                "vill ha någon att ringa innan det blir kris.")
                        .daysAgo(7)
                        .met(0, NILS, PHONE, "Annika säger att veckan har varit som vanligt.")
                        .story(),
                enrolled(
                                today,
                                Someone.man("Dragan", "Ilić", 55, 10, 2).reachedOn(27),
                                ELIN,
                                ASTRID,
                                9,
                                "har provat två mottagningar och vill att alla sitter vid samma bord.")
                        .daysAgo(14)
                        .met(0, ELIN, HOME_VISIT, "Dragan har handlat själv och lagat mat två gånger.")
                        .story(),
                enrolled(
                                today,
                                Someone.woman("Birgitta", "Roos", 63, 4, 27).reachedOn(28),
                                SARA,
                                NILS,
                                10,
                                "ringer och vill ha hjälp när rösterna blir många. Har varit inlagd tre gånger på två år.")
                        .daysAgo(21)
                        .met(0, NILS, PHONE, "Birgitta frågade om tiden hos läkaren.")
                        .story(),
                enrolled(
                                today,
                                Someone.man("Jesper", "Mård", 31, 12, 8).reachedOn(29),
                                ELIN,
                                NILS,
                                11,
                                "berättar att medicinen hjälper men att vardagen inte håller ihop.")
                        .daysAgo(28)
                        .met(0, ELIN, HOME_VISIT, "Jesper ville mest prata om barnbarnen.")
                        .story(),
                enrolled(
                                today,
                                Someone.woman("Lovisa", "Tegnér", 27, 6, 15).reachedOn(37),
                                SARA,
                                ASTRID,
                                12,
                                "vill slippa åka in akut varje gång det blir sämre.")
                        .daysAgo(9)
                        .met(0, ASTRID, PHONE, "Lovisa har börjat på verkstaden på torsdagar.")
                        .story(),
                enrolled(
                                today,
                                Someone.man("Rolf", "Svärd", 60, 1, 5).reachedOn(38),
                                ELIN,
                                NILS,
                                13,
                                "har haft boendestöd länge, men i perioder räcker det inte.")
                        .daysAgo(16)
                        .met(0, ELIN, HOME_VISIT, "Rolf sover bättre sedan dosen ändrades.")
                        .story(),
                enrolled(
                                today,
                                Someone.woman("Nadia", "Saleh", 36, 3, 30).reachedOn(39),
                                SARA,
                                NILS,
                                14,
                                "har fått höra om teamet på avdelningen och vill pröva.")
                        .daysAgo(23)
                        .met(0, NILS, PHONE, "Nadia har betalat räkningarna i tid.")
                        .story(),
                enrolled(
                                today,
                                Someone.man("Ove", "Ljung", 57, 8, 20).reachedOn(49),
                                ELIN,
                                ASTRID,
                                15,
                                "vill kunna bo kvar hemma också när det är som värst.")
                        .daysAgo(4)
                        .met(0, ELIN, HOME_VISIT, "Ove undrade vem som kommer i jul.")
                        .story(),
                enrolled(
                                today,
                                Someone.woman("Katarina", "Vide", 42, 10, 11).reachedOn(59),
                                SARA,
                                NILS,
                                16,
                                "är trött på att börja om hos nya människor.")
                        .daysAgo(11)
                        .met(0, NILS, PHONE, "Katarina var på fotboll med sin bror.")
                        .story(),
                enrolled(
                                today,
                                Someone.man("Tommy", "Ask", 46, 5, 5).reachedOn(61),
                                ELIN,
                                NILS,
                                17,
                                "tycker att det går upp och ner, och aldrig jämnt.")
                        .daysAgo(18)
                        .met(0, ELIN, HOME_VISIT, "Tommy har städat balkongen.")
                        .story(),
                enrolled(
                                today,
                                Someone.woman("Inger", "Bäck", 59, 9, 17).reachedOn(62),
                                SARA,
                                ASTRID,
                                18,
                                "vill ha någon att ringa innan det blir kris.")
                        .daysAgo(25)
                        .met(0, ASTRID, PHONE, "Inger tycker att det är lugnt nu.")
                        .story(),
                enrolled(
                                today,
                                Someone.man("Peder", "Holst", 39, 7, 26).reachedOn(63),
                                ELIN,
                                NILS,
                                19,
                                "har provat två mottagningar och vill att alla sitter vid samma bord.")
                        .story());
    }
}
