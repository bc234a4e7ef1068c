package se.handslag.planning.joint.agreement;

import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.planning.joint.agreement.post.GoOnLeave;
import se.handslag.planning.joint.agreement.post.HoldPost;
import se.handslag.planning.joint.agreement.post.KeepingPosts;
import se.handslag.planning.joint.agreement.post.PlanContinuity;
import se.handslag.planning.joint.agreement.post.PostHolding;
import se.handslag.planning.joint.agreement.tell.TellingParties;

/** The guideline's agreement, for tests: two municipal posts and one regional nurse, each a whole one. */
public final class AgreementSamples {
    /** Head of service at the region. */
    public static final Actor ASTRID =
            staff(REGION, "astrid", "Astrid Ek", "Verksamhetschef", "Ledning", Mandate.HEAD_OF_SERVICE);

    public static final String TEAM = Persons.TEAM.value();
    public static final AgreementParty KOMMUN = new AgreementParty(UPPSALA.id(), "Uppsala kommun");
    public static final AgreementParty VARD = new AgreementParty(REGION.id(), "Region Uppsala");

    private AgreementSamples() {}

    public static ManagementGroup steering() {
        return new ManagementGroup(
                "Närvårdssamverkan Uppsala (NSU) och ledningsgrupp psykisk hälsa missbruk",
                "",
                Set.of(GroupDuty.APPOINTS_OPERATIVE_GROUP));
    }

    public static ManagementGroup operative() {
        return new ManagementGroup(
                "Operativ ledningsgrupp",
                "Verksamhetschef, kommunen\nEnhetschef, regionen",
                Set.of(
                        GroupDuty.FOLLOWS_AGREEMENT,
                        GroupDuty.COMPILES_ANNUAL_REPORT,
                        GroupDuty.ANSWERS_FOR_DEVELOPMENT_AREAS));
    }

    public static List<UndertakenPost> posts() {
        return List.of(
                new UndertakenPost("head-of-service", UPPSALA.id(), 100, "Verksamhetschef, handläggare och kliniker"),
                new UndertakenPost("coordinator", UPPSALA.id(), 100, "Koordinator, handläggare och kliniker"),
                new UndertakenPost(
                        "psychiatric-nurse", REGION.id(), 100, "Specialistsjuksköterska eller sjuksköterska"));
    }

    /** The agreement from this day to that. */
    public static RecordTeamAgreement agreement(LocalDate from, Optional<LocalDate> to) {
        return new RecordTeamAgreement(
                TEAM,
                "Dnr 2026-17",
                List.of(KOMMUN, VARD),
                from,
                to,
                from.plusYears(1),
                steering(),
                operative(),
                posts(),
                AgreementTerms.USUAL);
    }

    public static HoldPost hold(String post, String holder, LocalDate from) {
        return new HoldPost(TEAM, post, Optional.empty(), holder, 100, "Socionom", true, from, Optional.empty());
    }

    /** A row in every table of agreements and posts: the municipality's own, and at the region what it was told. Also a second time. */
    public static void everything(TestPlatform world, LocalDate today) {
        world.use(MARIA, RecordingTeamAgreements.class)
                .handle(MARIA, agreement(today, Optional.empty()))
                .orElseThrow();
        world.use(ASTRID, RecordingTeamAgreements.class)
                .handle(ASTRID, agreement(today, Optional.empty()))
                .orElseThrow();
        world.use(MARIA, FollowingUpAgreements.class)
                .handle(MARIA, new FollowUpAgreement(TEAM, today, "Går bra", today.plusYears(1)))
                .orElseThrow();
        KeepingPosts posts = world.use(MARIA, KeepingPosts.class);
        PostHolding sara =
                posts.hold(MARIA, hold("coordinator", "Sara Lind", today)).orElseThrow();
        posts.leave(MARIA, new GoOnLeave(TEAM, sara.holding(), Optional.empty(), today.plusDays(10), Optional.empty()))
                .orElseThrow();
        posts.plan(
                        MARIA,
                        new PlanContinuity(
                                TEAM,
                                "coordinator",
                                today,
                                Optional.empty(),
                                "Elin tar över, säger plan " + sara.id(),
                                Optional.of(today)))
                .orElseThrow();
        TellingParties.Told told =
                world.use(MARIA, TellingParties.class).handle(MARIA, TEAM).orElseThrow();
        world.use(ASTRID, TellingParties.class)
                .read(ASTRID, TEAM, told.statement().id())
                .orElseThrow();
    }
}
