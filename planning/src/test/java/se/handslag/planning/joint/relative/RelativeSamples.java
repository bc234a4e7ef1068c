package se.handslag.planning.joint.relative;

import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.TestPlatform;
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

/** A relative's track with a row of every kind. */
public final class RelativeSamples {
    private RelativeSamples() {}

    public static void everything(TestPlatform world, LocalDate today) {
        OpeningRelativeCases opening = world.use(SARA, OpeningRelativeCases.class);
        CaseId eva = opening.handle(
                        SARA,
                        new OpenRelativeCase(
                                Persons.TEAM.value(),
                                "Eva",
                                "",
                                "",
                                Relation.PARENT,
                                "Att orka",
                                SupportGround.RELATIVES))
                .orElseThrow()
                .caseId();
        KeepingRelativeTrack keeping = world.use(SARA, KeepingRelativeTrack.class);
        RelativeSupport wrong = keeping.handle(
                        SARA, new RecordRelativeSupport(eva, SupportKind.CONVERSATION, today, 30, "Att orka"))
                .orElseThrow();
        keeping.strike(SARA, new StrikeRelativeSupport(eva, wrong.id(), "Fel person"))
                .orElseThrow();
        keeping.link(SARA, new LinkRelative(eva, Optional.empty(), Optional.empty(), "Ingen", today))
                .orElseThrow();
        HoldingRelativeGroups groups = world.use(SARA, HoldingRelativeGroups.class);
        RelativeGroup group = groups.plan(SARA, new PlanRelativeGroup(Persons.TEAM.value(), "Grupp", "", today))
                .orElseThrow();
        GroupSession session =
                groups.meet(SARA, new PlanSession(group.id(), today, "Tema")).orElseThrow();
        groups.takePart(SARA, new TakePart(eva, group.id(), true, today)).orElseThrow();
        groups.attend(SARA, new Attend(eva, session.id(), Came.CAME)).orElseThrow();
        world.use(SARA, CountingSupport.class)
                .handle(
                        SARA,
                        new CountSupport(
                                Persons.TEAM.value(), SupportKind.CONVERSATION, today, 1, SupportGround.ADVICE))
                .orElseThrow();
        opening.end(SARA, new EndRelativeCase(eva, today, "Klart")).orElseThrow();
    }
}
