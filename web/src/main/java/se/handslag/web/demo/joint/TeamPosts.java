package se.handslag.web.demo.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.casework.Actor;
import se.handslag.core.platform.Desk;
import se.handslag.planning.joint.agreement.AgreementParty;
import se.handslag.planning.joint.agreement.AgreementTerms;
import se.handslag.planning.joint.agreement.FollowUpAgreement;
import se.handslag.planning.joint.agreement.FollowingUpAgreements;
import se.handslag.planning.joint.agreement.GroupDuty;
import se.handslag.planning.joint.agreement.ManagementGroup;
import se.handslag.planning.joint.agreement.RecordTeamAgreement;
import se.handslag.planning.joint.agreement.RecordingTeamAgreements;
import se.handslag.planning.joint.agreement.UndertakenPost;
import se.handslag.planning.joint.agreement.post.GoOnLeave;
import se.handslag.planning.joint.agreement.post.HoldPost;
import se.handslag.planning.joint.agreement.post.KeepingPosts;
import se.handslag.planning.joint.agreement.post.PlanContinuity;
import se.handslag.planning.joint.agreement.tell.TellingParties;

/** The agreement behind Hikikomori Uppsala as one of its parties keeps it, and its posts. */
public final class TeamPosts {
    private static final String TEAM = "hikikomori-uppsala";

    private final Desk desk;
    private final Actor head;

    public TeamPosts(Desk desk, Actor head) {
        this.desk = desk;
        this.head = head;
    }

    /** The party's exemplar, as the guideline has it: two municipal posts and one regional, each a whole one. */
    public void agree(AgreementParty municipality, AgreementParty region, LocalDate from, LocalDate to) {
        desk.use(RecordingTeamAgreements.class)
                .handle(
                        head,
                        new RecordTeamAgreement(
                                TEAM,
                                "Dnr 2023-118, underskrivet " + from.minusDays(20),
                                List.of(municipality, region),
                                from,
                                Optional.of(to),
                                from.plusYears(1),
                                new ManagementGroup(
                                        "Närvårdssamverkan Uppsala (NSU) och ledningsgrupp psykisk hälsa missbruk",
                                        "",
                                        Set.of(GroupDuty.APPOINTS_OPERATIVE_GROUP)),
                                new ManagementGroup(
                                        "Operativ ledningsgrupp Hikikomori",
                                        "Verksamhetschef, kommunen\nEnhetschef, regionen",
                                        Set.of(
                                                GroupDuty.FOLLOWS_AGREEMENT,
                                                GroupDuty.COMPILES_ANNUAL_REPORT,
                                                GroupDuty.ANSWERS_FOR_DEVELOPMENT_AREAS)),
                                posts(municipality, region),
                                AgreementTerms.USUAL))
                .orElseThrow();
    }

    private static List<UndertakenPost> posts(AgreementParty municipality, AgreementParty region) {
        return List.of(
                new UndertakenPost("head-of-service", municipality.id(), 100, "Socionom med erfarenhet av att leda"),
                new UndertakenPost("coordinator", municipality.id(), 100, "Socionom"),
                new UndertakenPost(
                        "psychiatric-nurse", region.id(), 100, "Helst specialistutbildning i psykiatrisk vård"));
    }

    /** Somebody holds a post from a day, to another or until further notice. @return the holding */
    public UUID hold(String post, String who, int percent, String competence, LocalDate from, Optional<LocalDate> to) {
        return desk.use(KeepingPosts.class)
                .hold(head, new HoldPost(TEAM, post, Optional.empty(), who, percent, competence, true, from, to))
                .orElseThrow()
                .holding();
    }

    /** Whoever holds it is away for a longer time. */
    public void leave(UUID holding, LocalDate from, LocalDate to) {
        desk.use(KeepingPosts.class)
                .leave(head, new GoOnLeave(TEAM, holding, Optional.empty(), from, Optional.of(to)))
                .orElseThrow();
    }

    /** What is done meanwhile. */
    public void plan(String post, LocalDate from, LocalDate to, String words, Optional<LocalDate> talkedOn) {
        desk.use(KeepingPosts.class)
                .plan(head, new PlanContinuity(TEAM, post, from, Optional.of(to), words, talkedOn))
                .orElseThrow();
    }

    /** The other party is told. @return the statement */
    public UUID tell() {
        return desk.use(TellingParties.class)
                .handle(head, TEAM)
                .orElseThrow()
                .statement()
                .id();
    }

    /** What the other party told has been read. */
    public void read(UUID statement) {
        desk.use(TellingParties.class).read(head, TEAM, statement).orElseThrow();
    }

    /** The agreement is followed up today. */
    public void followUp(LocalDate today, String conclusion) {
        desk.use(FollowingUpAgreements.class)
                .handle(head, new FollowUpAgreement(TEAM, today, conclusion, today.plusYears(1)))
                .orElseThrow();
    }
}
