package se.handslag.web;

import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.platform.Platform;
import se.handslag.core.platform.PlatformPart;
import se.handslag.decisions.DecisionsPart;
import se.handslag.eligibility.EligibilityPart;
import se.handslag.planning.PlanningPart;
import se.handslag.reporting.ReportingPart;
import se.handslag.reporting.directory.BlueprintProfiles;
import se.handslag.reporting.directory.DirectoryFiles;
import se.handslag.reporting.directory.ServiceDirectory;
import se.handslag.reporting.suppress.SmallNumberRule;
import se.handslag.web.joint.access.ReasonRoutes;
import se.handslag.web.joint.agreement.AgreementRoutes;
import se.handslag.web.joint.assessment.AssessmentRoutes;
import se.handslag.web.joint.block.BlockAdministrationRoutes;
import se.handslag.web.joint.block.BlockRoutes;
import se.handslag.web.joint.block.EmergencyRoutes;
import se.handslag.web.joint.board.BoardRoutes;
import se.handslag.web.joint.board.PersonBoardRoutes;
import se.handslag.web.joint.calendar.CalendarRoutes;
import se.handslag.web.joint.caseload.GiveRoutes;
import se.handslag.web.joint.caseload.TeamRoutes;
import se.handslag.web.joint.catalogue.CatalogueRoutes;
import se.handslag.web.joint.compare.CompareRoutes;
import se.handslag.web.joint.consent.ConsentRoutes;
import se.handslag.web.joint.consent.rest.ConsentApi;
import se.handslag.web.joint.copies.CopiesRoutes;
import se.handslag.web.joint.crisis.CrisisCopyRoutes;
import se.handslag.web.joint.crisis.CrisisRoutes;
import se.handslag.web.joint.directory.DirectoryRoutes;
import se.handslag.web.joint.disclose.DiscloseRoutes;
import se.handslag.web.joint.disclose.rest.DisclosureForPrograms;
import se.handslag.web.joint.draft.DraftRoutes;
import se.handslag.web.joint.extract.ExtractRoutes;
import se.handslag.web.joint.fidelity.FidelityRoutes;
import se.handslag.web.joint.followup.FollowUpRoutes;
import se.handslag.web.joint.inflow.InflowRoutes;
import se.handslag.web.joint.inform.InformationRoutes;
import se.handslag.web.joint.log.LogExtractRoutes;
import se.handslag.web.joint.log.LogRoutes;
import se.handslag.web.joint.logreview.LogReviewRoutes;
import se.handslag.web.joint.mapping.MappingRoutes;
import se.handslag.web.joint.measure.MeasureRoutes;
import se.handslag.web.joint.meeting.MeetingRoutes;
import se.handslag.web.joint.network.GroupMeetingRoutes;
import se.handslag.web.joint.network.MemberRoutes;
import se.handslag.web.joint.network.NetworkRoutes;
import se.handslag.web.joint.network.SharedPageRoutes;
import se.handslag.web.joint.note.NoteRoutes;
import se.handslag.web.joint.outreach.OutreachRoutes;
import se.handslag.web.joint.overview.OverviewRoutes;
import se.handslag.web.joint.persons.PersonsRoutes;
import se.handslag.web.joint.persons.SearchRoutes;
import se.handslag.web.joint.plan.PlanRoutes;
import se.handslag.web.joint.protect.ProtectedRoutes;
import se.handslag.web.joint.protect.ProtectionRoutes;
import se.handslag.web.joint.protect.ReasonListRoutes;
import se.handslag.web.joint.protect.RelationRoutes;
import se.handslag.web.joint.protect.TeamStaffRoutes;
import se.handslag.web.joint.protect.WhereaboutsRoutes;
import se.handslag.web.joint.relative.RelativeGroupRoutes;
import se.handslag.web.joint.relative.RelativeLinkRoutes;
import se.handslag.web.joint.relative.RelativeListRoutes;
import se.handslag.web.joint.relative.RelativeRoutes;
import se.handslag.web.joint.request.RequestRoutes;
import se.handslag.web.joint.seal.SealRoutes;
import se.handslag.web.joint.sip.SipCallRoutes;
import se.handslag.web.joint.sip.SipLockRoutes;
import se.handslag.web.joint.sip.SipMeetRoutes;
import se.handslag.web.joint.sip.SipRoutes;
import se.handslag.web.joint.step.StepRoutes;
import se.handslag.web.joint.tasks.TaskRoutes;
import se.handslag.web.joint.timeline.TimelineRoutes;
import se.handslag.web.joint.today.TodayRoutes;
import se.handslag.web.joint.transfer.TransferRoutes;
import se.handslag.web.municipality.aftermath.AftermathRoutes;
import se.handslag.web.municipality.conclude.MunicipalConcluding;
import se.handslag.web.municipality.contact.ContactCallers;
import se.handslag.web.municipality.contact.ContactRoutes;
import se.handslag.web.municipality.decision.DecisionRoutes;
import se.handslag.web.municipality.decision.rest.MatterRoutes;
import se.handslag.web.municipality.delegate.DelegationRoutes;
import se.handslag.web.municipality.duty.DutyRoutes;
import se.handslag.web.municipality.erase.ErasureRoutes;
import se.handslag.web.municipality.erase.RetentionRoutes;
import se.handslag.web.municipality.identify.IdentityRoutes;
import se.handslag.web.municipality.interview.InterviewRoutes;
import se.handslag.web.municipality.national.NationalRoutes;
import se.handslag.web.municipality.observe.ObservationRoutes;
import se.handslag.web.municipality.report.ApprovalRoutes;
import se.handslag.web.municipality.report.ReportRoutes;
import se.handslag.web.municipality.stay.NoticeRoutes;
import se.handslag.web.region.commit.CareRoutes;
import se.handslag.web.region.consult.AnswerRoutes;
import se.handslag.web.region.rehabilitation.RehabilitationRoutes;
import se.handslag.web.region.stay.CarePlanRoutes;
import se.handslag.web.region.stay.StayRoutes;
import se.handslag.web.shell.Routes;
import se.handslag.web.signin.SignInPart;
import se.handslag.web.signin.page.UserRoutes;

/** What this program is made of: the parts of the platform, and the pages. One line for each. */
@CompositionRoot(because = "the program serves the staff of both authorities")
final class Rooms {
    private Rooms() {}

    /** Our own, and whatever stands beside the program on its class path; see {@code docs/guides/embed.md}. */
    static List<PlatformPart> parts() {
        return parts(SmallNumberRule.USUAL);
    }

    /** @param smallNumbers from how many persons something is told in a report that leaves the house */
    static List<PlatformPart> parts(SmallNumberRule smallNumbers) {
        return Stream.concat(
                        Stream.of(
                                new EligibilityPart(),
                                new DecisionsPart(),
                                new PlanningPart(),
                                new ReportingPart(smallNumbers),
                                new SignInPart()),
                        beside(PlatformPart.class))
                .toList();
    }

    private static <T> Stream<T> beside(Class<T> type) {
        return ServiceLoader.load(type, Rooms.class.getClassLoader()).stream().map(ServiceLoader.Provider::get);
    }

    /** @param platform what the pages stand on; a page reaches an authority's verbs through the visit, never through this */
    static Set<Routes> pages(Platform platform) {
        return pages(platform, DirectoryFiles.published());
    }

    /**
     * @param platform what the pages stand on; a page reaches an authority's verbs through the visit, never through this
     * @param services the directory of services, to which the teams of the house are added
     */
    static Set<Routes> pages(Platform platform, ServiceDirectory services) {
        return Stream.concat(own(platform, services).stream(), beside(Routes.class))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Routes> own(Platform platform, ServiceDirectory services) {
        ServiceDirectory directory = BlueprintProfiles.addTo(
                services,
                platform.teams(),
                platform.authorities().stream()
                        .filter(authority -> authority.kind() == AuthorityKind.REGION)
                        .map(Authority::name)
                        .toList());
        return Set.of(
                new TodayRoutes(),
                new DirectoryRoutes(directory),
                new CompareRoutes(directory),
                new OverviewRoutes(),
                new TimelineRoutes(),
                new NoteRoutes(),
                new ContactRoutes(platform.teams()),
                new InterviewRoutes(),
                new IdentityRoutes(),
                new InflowRoutes(),
                new PersonsRoutes(platform.teams()),
                new SearchRoutes(platform.teams()),
                new MeetingRoutes(platform.teams()),
                new NetworkRoutes(),
                new MemberRoutes(),
                new GroupMeetingRoutes(),
                new SharedPageRoutes(
                        platform.authorities().stream().map(Authority::id).toList()),
                new BoardRoutes(platform.teams()),
                new PersonBoardRoutes(platform.teams()),
                new TaskRoutes(),
                new CalendarRoutes(
                        platform.authorities().stream().map(Authority::id).toList()),
                new TeamRoutes(platform.teams()),
                new GiveRoutes(),
                new AgreementRoutes(platform.teams(), platform.authorities()),
                new ConsentRoutes(),
                new ConsentApi(),
                new DiscloseRoutes(),
                new RequestRoutes(),
                new CopiesRoutes(),
                new DisclosureForPrograms(),
                new ReasonRoutes(),
                new RelationRoutes(),
                new ProtectedRoutes(),
                new ProtectionRoutes(),
                new WhereaboutsRoutes(new ContactCallers()),
                new TeamStaffRoutes(platform.teams()),
                new ReasonListRoutes(),
                new BlockRoutes(),
                new EmergencyRoutes(),
                new BlockAdministrationRoutes(),
                new LogRoutes(),
                new LogExtractRoutes(),
                new LogReviewRoutes(),
                new SealRoutes(),
                new UserRoutes(),
                new ExtractRoutes(),
                new AssessmentRoutes(new MunicipalConcluding()),
                // Before the decisions, since a path of theirs takes any word.
                new AftermathRoutes(),
                new DecisionRoutes(),
                new DelegationRoutes(platform.teams()),
                new MatterRoutes(),
                new DutyRoutes(),
                new AnswerRoutes(),
                new CareRoutes(),
                new PlanRoutes(platform.teams()),
                new CrisisRoutes(),
                new CrisisCopyRoutes(),
                new RehabilitationRoutes(),
                new StayRoutes(),
                new CarePlanRoutes(),
                new NoticeRoutes(),
                new TransferRoutes(),
                new MappingRoutes(),
                new MeasureRoutes(),
                new FidelityRoutes(platform.teams()),
                new StepRoutes(platform.teams()),
                new FollowUpRoutes(platform.teams()),
                new InformationRoutes(),
                new CatalogueRoutes(),
                new RelativeListRoutes(platform.teams()),
                new RelativeGroupRoutes(platform.teams()),
                new RelativeRoutes(),
                new RelativeLinkRoutes(),
                new OutreachRoutes(platform.teams()),
                new ObservationRoutes(),
                new SipRoutes(),
                new SipCallRoutes(),
                new DraftRoutes(),
                new SipLockRoutes(),
                new SipMeetRoutes(),
                new EndRoutes(platform.teams()),
                new ErasureRoutes(platform.teams()),
                new RetentionRoutes(platform.teams()),
                new NationalRoutes(platform.teams()),
                new ReportRoutes(platform.teams()),
                new ApprovalRoutes(platform.teams()));
    }
}
