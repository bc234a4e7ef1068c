package se.handslag.web.demo.people;

import static se.handslag.web.demo.DemoStaff.ELIN;
import static se.handslag.web.demo.DemoStaff.SARA;

import java.util.Optional;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.planning.joint.network.MemberHere;
import se.handslag.planning.joint.network.ReadingNetwork;
import se.handslag.planning.joint.relative.KeepingRelativeTrack;
import se.handslag.planning.joint.relative.LinkRelative;
import se.handslag.planning.joint.relative.OpenRelativeCase;
import se.handslag.planning.joint.relative.OpeningRelativeCases;
import se.handslag.planning.joint.relative.RecordRelativeSupport;
import se.handslag.planning.joint.relative.Relation;
import se.handslag.planning.joint.relative.SupportGround;
import se.handslag.planning.joint.relative.SupportKind;
import se.handslag.planning.joint.relative.count.CountSupport;
import se.handslag.planning.joint.relative.count.CountingSupport;
import se.handslag.planning.joint.relative.group.Attend;
import se.handslag.planning.joint.relative.group.Came;
import se.handslag.planning.joint.relative.group.GroupSession;
import se.handslag.planning.joint.relative.group.HoldingRelativeGroups;
import se.handslag.planning.joint.relative.group.PlanRelativeGroup;
import se.handslag.planning.joint.relative.group.PlanSession;
import se.handslag.planning.joint.relative.group.RelativeGroup;
import se.handslag.planning.joint.relative.group.TakePart;
import se.handslag.web.demo.Deed;
import se.handslag.web.demo.Telling;
import se.handslag.web.demo.municipality.Arrival;

/** Eva's own support. It is told beside Kim's story and stands in a file of hers, of which Kim's holds nothing. */
@CompositionRoot(because = "a story is lived at both authorities")
final class KimsMother {
    private Optional<CaseId> own = Optional.empty();

    /** Eva gets a case of her own, begins in a group, and says that she is the one in Kim's network. */
    Deed begins() {
        return telling -> {
            CaseId eva = telling.use(SARA, OpeningRelativeCases.class)
                    .handle(
                            SARA,
                            new OpenRelativeCase(
                                    Arrival.TEAM,
                                    "Eva",
                                    "Holm",
                                    "070-174 06 05",
                                    Relation.PARENT,
                                    "Att orka, och att inte fråga hela tiden.",
                                    SupportGround.RELATIVES))
                    .orElseThrow()
                    .caseId();
            own = Optional.of(eva);
            talks(
                    telling,
                    SupportKind.CONVERSATION,
                    50,
                    "Första samtalet. Eva sover dåligt och har slutat träffa sina vänner. Vi talade om vad som är hennes att"
                            + " bära och vad som inte är det.");
            isInTheNetwork(telling, eva);
            startsInAGroup(telling, eva);
        };
    }

    /** Some weeks later. */
    Deed goesOn() {
        return telling -> {
            talks(
                    telling,
                    SupportKind.EDUCATION,
                    45,
                    "Om rädsla och varför det blir värre av att någon annan tar över. Eva provar att vänta med att fråga till"
                            + " söndagarna.");
            telling.use(ELIN, CountingSupport.class)
                    .handle(
                            ELIN,
                            new CountSupport(
                                    Arrival.TEAM, SupportKind.CONVERSATION, telling.today(), 2, SupportGround.ADVICE))
                    .orElseThrow();
        };
    }

    private void talks(Telling telling, SupportKind kind, int minutes, String words) {
        telling.use(SARA, KeepingRelativeTrack.class)
                .handle(SARA, new RecordRelativeSupport(own.orElseThrow(), kind, telling.today(), minutes, words))
                .orElseThrow();
    }

    private static void isInTheNetwork(Telling telling, CaseId eva) {
        MemberHere mother = telling.use(SARA, ReadingNetwork.class).read(SARA, telling.caseId()).now().stream()
                .filter(here -> here.member().about().name().equals("Eva Holm"))
                .findFirst()
                .orElseThrow();
        telling.use(SARA, KeepingRelativeTrack.class)
                .link(
                        SARA,
                        new LinkRelative(
                                eva,
                                Optional.of(telling.caseId()),
                                Optional.of(mother.member().id()),
                                "Ja, det är jag. Skriv det, så slipper jag förklara.",
                                telling.today()))
                .orElseThrow();
    }

    private static void startsInAGroup(Telling telling, CaseId eva) {
        HoldingRelativeGroups groups = telling.use(SARA, HoldingRelativeGroups.class);
        RelativeGroup group = groups.plan(
                        SARA,
                        new PlanRelativeGroup(
                                Arrival.TEAM,
                                "Att stå bredvid",
                                "Fyra träffar om rädsla, gränser och att orka själv.",
                                telling.today()))
                .orElseThrow();
        GroupSession first = groups.meet(SARA, new PlanSession(group.id(), telling.today(), "Om rädsla"))
                .orElseThrow();
        groups.meet(SARA, new PlanSession(group.id(), telling.today().plusDays(28), "Om gränser"))
                .orElseThrow();
        groups.takePart(SARA, new TakePart(eva, group.id(), true, telling.today()))
                .orElseThrow();
        groups.attend(SARA, new Attend(eva, first.id(), Came.CAME)).orElseThrow();
    }
}
