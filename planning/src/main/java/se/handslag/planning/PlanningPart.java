package se.handslag.planning;

import com.google.inject.AbstractModule;
import java.util.Set;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.export.ExportPlan;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.core.platform.PlatformPart;
import se.handslag.core.records.TableFates;
import se.handslag.decisions.DecisionsPart;
import se.handslag.planning.joint.JointPlanningModule;
import se.handslag.planning.joint.board.Agreeing;
import se.handslag.planning.joint.board.BoardModule;
import se.handslag.planning.joint.board.BoardSource;
import se.handslag.planning.joint.board.BoardTasks;
import se.handslag.planning.joint.board.DraftingAfterMeeting;
import se.handslag.planning.joint.board.FollowingBoards;
import se.handslag.planning.joint.board.HearingOfCopies;
import se.handslag.planning.joint.board.MovingOnBoard;
import se.handslag.planning.joint.board.PuttingUp;
import se.handslag.planning.joint.board.ReadingBoard;
import se.handslag.planning.joint.board.TakingDown;
import se.handslag.planning.joint.board.records.BoardRows;
import se.handslag.planning.joint.calendar.CalendarModule;
import se.handslag.planning.joint.calendar.MakingCalendarLinks;
import se.handslag.planning.joint.calendar.ReadingCalendar;
import se.handslag.planning.joint.calendar.records.CalendarRows;
import se.handslag.planning.joint.contact.ContactModule;
import se.handslag.planning.joint.contact.ContactSource;
import se.handslag.planning.joint.contact.ContactTasks;
import se.handslag.planning.joint.contact.ReadingContacts;
import se.handslag.planning.joint.contact.RecordingContacts;
import se.handslag.planning.joint.contact.absence.TakingSteps;
import se.handslag.planning.joint.contact.records.ContactRows;
import se.handslag.planning.joint.coordinate.CaseloadTasks;
import se.handslag.planning.joint.coordinate.CoordinateModule;
import se.handslag.planning.joint.coordinate.CoverRelations;
import se.handslag.planning.joint.coordinate.ExplainingCaseload;
import se.handslag.planning.joint.coordinate.GivingCases;
import se.handslag.planning.joint.coordinate.ReadingTeam;
import se.handslag.planning.joint.coordinate.SettingAbsence;
import se.handslag.planning.joint.coordinate.records.CoordinateRows;
import se.handslag.planning.joint.crisis.CrisisModule;
import se.handslag.planning.joint.crisis.CrisisPlanSource;
import se.handslag.planning.joint.crisis.CrisisPlanTasks;
import se.handslag.planning.joint.crisis.ReadingCrisisPlans;
import se.handslag.planning.joint.crisis.SavingCrisisPlan;
import se.handslag.planning.joint.crisis.copies.KeepingCrisisCopies;
import se.handslag.planning.joint.crisis.records.CrisisRows;
import se.handslag.planning.joint.draft.KeepingPlanDrafts;
import se.handslag.planning.joint.followup.FollowUpTasks;
import se.handslag.planning.joint.followup.FollowingUpGoals;
import se.handslag.planning.joint.followup.records.FollowUpRows;
import se.handslag.planning.joint.inform.InformationModule;
import se.handslag.planning.joint.inform.InformationSource;
import se.handslag.planning.joint.inform.PickingSupport;
import se.handslag.planning.joint.inform.RecordingInformation;
import se.handslag.planning.joint.inform.apply.ApplicationTasks;
import se.handslag.planning.joint.inform.apply.FollowingApplications;
import se.handslag.planning.joint.inform.catalogue.CatalogueRoads;
import se.handslag.planning.joint.inform.catalogue.KeepingCatalogue;
import se.handslag.planning.joint.inform.catalogue.ReadingCatalogue;
import se.handslag.planning.joint.inform.catalogue.records.CatalogueRows;
import se.handslag.planning.joint.inform.records.InformationRows;
import se.handslag.planning.joint.mapping.MappingItems;
import se.handslag.planning.joint.mapping.MappingModule;
import se.handslag.planning.joint.mapping.ReadingMappings;
import se.handslag.planning.joint.mapping.SavingMapping;
import se.handslag.planning.joint.mapping.records.MappingRows;
import se.handslag.planning.joint.meeting.HoldingMeetings;
import se.handslag.planning.joint.meeting.MeetingTasks;
import se.handslag.planning.joint.meeting.records.MeetingRows;
import se.handslag.planning.joint.network.GroupSource;
import se.handslag.planning.joint.network.KeepingMembers;
import se.handslag.planning.joint.network.NetworkModule;
import se.handslag.planning.joint.network.ReadingNetwork;
import se.handslag.planning.joint.network.group.GroupTasks;
import se.handslag.planning.joint.network.group.HoldingGroupMeetings;
import se.handslag.planning.joint.network.page.HandingPages;
import se.handslag.planning.joint.network.page.OpeningPages;
import se.handslag.planning.joint.network.records.NetworkRows;
import se.handslag.planning.joint.plan.PlanSource;
import se.handslag.planning.joint.plan.ReadingPlans;
import se.handslag.planning.joint.plan.SavingPlans;
import se.handslag.planning.joint.plan.records.PlanRows;
import se.handslag.planning.joint.relative.KeepingRelativeTrack;
import se.handslag.planning.joint.relative.OpeningRelativeCases;
import se.handslag.planning.joint.relative.ReadingRelatives;
import se.handslag.planning.joint.relative.RelativeChapters;
import se.handslag.planning.joint.relative.RelativeModule;
import se.handslag.planning.joint.relative.RelativeTasks;
import se.handslag.planning.joint.relative.count.CountingSupport;
import se.handslag.planning.joint.relative.group.HoldingRelativeGroups;
import se.handslag.planning.joint.relative.records.RelativeRows;
import se.handslag.planning.joint.sip.ReadingSips;
import se.handslag.planning.joint.sip.SipChapters;
import se.handslag.planning.joint.sip.SipModule;
import se.handslag.planning.joint.sip.SipSource;
import se.handslag.planning.joint.sip.SipTasks;
import se.handslag.planning.joint.sip.end.EndingSips;
import se.handslag.planning.joint.sip.followup.FollowingUpSips;
import se.handslag.planning.joint.sip.invite.InvitingToSips;
import se.handslag.planning.joint.sip.invite.NotingSipAnswers;
import se.handslag.planning.joint.sip.lock.LockingSips;
import se.handslag.planning.joint.sip.lock.RenewingSips;
import se.handslag.planning.joint.sip.meet.SavingSips;
import se.handslag.planning.joint.sip.need.RecordingSipNeeds;
import se.handslag.planning.joint.sip.records.SipRows;
import se.handslag.planning.joint.stay.DischargeAgreements;
import se.handslag.planning.joint.step.MovingSteps;
import se.handslag.planning.joint.step.records.StepRows;
import se.handslag.planning.joint.transfer.HandoverAnswerSource;
import se.handslag.planning.joint.transfer.HandoverSource;
import se.handslag.planning.joint.transfer.KeepingTransfers;
import se.handslag.planning.joint.transfer.PlanningTransfers;
import se.handslag.planning.joint.transfer.ReadingTransfers;
import se.handslag.planning.joint.transfer.RefusingHandovers;
import se.handslag.planning.joint.transfer.TransferChapters;
import se.handslag.planning.joint.transfer.TransferModule;
import se.handslag.planning.joint.transfer.TransferTasks;
import se.handslag.planning.joint.transfer.records.TransferRows;
import se.handslag.planning.municipality.MunicipalPlanningModule;
import se.handslag.planning.municipality.discharge.DischargeSource;
import se.handslag.planning.municipality.discharge.Discharging;
import se.handslag.planning.municipality.discharge.InformedTasks;
import se.handslag.planning.municipality.discharge.PreparingDischarge;
import se.handslag.planning.municipality.discharge.records.DischargeRows;
import se.handslag.planning.municipality.observe.ObservationModule;
import se.handslag.planning.municipality.observe.ObservationTasks;
import se.handslag.planning.municipality.observe.ReadingObservations;
import se.handslag.planning.municipality.observe.RecordingObservations;
import se.handslag.planning.municipality.observe.records.ObservationRows;
import se.handslag.planning.municipality.plan.ImplementationPlanTasks;
import se.handslag.planning.municipality.plan.SavingImplementationPlan;
import se.handslag.planning.municipality.stay.NoticedStayModule;
import se.handslag.planning.municipality.stay.NoticedStayTasks;
import se.handslag.planning.municipality.stay.ReadingNoticedStays;
import se.handslag.planning.region.RegionalPlanningModule;
import se.handslag.planning.region.discharge.CareEndTasks;
import se.handslag.planning.region.discharge.ClosingCareFile;
import se.handslag.planning.region.discharge.records.CareEndRows;
import se.handslag.planning.region.plan.SavingCarePlan;
import se.handslag.planning.region.rehabilitation.ReadingRehabilitationPlans;
import se.handslag.planning.region.rehabilitation.RehabilitationModule;
import se.handslag.planning.region.rehabilitation.RehabilitationPlanSource;
import se.handslag.planning.region.rehabilitation.RehabilitationTasks;
import se.handslag.planning.region.rehabilitation.SavingRehabilitationPlan;
import se.handslag.planning.region.rehabilitation.records.RehabilitationRows;
import se.handslag.planning.region.stay.KeepingStays;
import se.handslag.planning.region.stay.ReadingStays;
import se.handslag.planning.region.stay.StayChapters;
import se.handslag.planning.region.stay.StayModule;
import se.handslag.planning.region.stay.StayNoticeSource;
import se.handslag.planning.region.stay.StayTasks;
import se.handslag.planning.region.stay.TellingOfStays;
import se.handslag.planning.region.stay.plan.CarePlanTasks;
import se.handslag.planning.region.stay.plan.CoordinatedCarePlanSource;
import se.handslag.planning.region.stay.plan.KeepingCarePlans;
import se.handslag.planning.region.stay.plan.records.CarePlanRows;
import se.handslag.planning.region.stay.records.StayRows;

/** Plans of each authority, goals and their follow-up, information given, and how the support ends. */
@CompositionRoot(because = "it brings the municipality's verbs to municipalities and the region's to regions")
public final class PlanningPart implements PlatformPart {
    private final CatalogueRoads roads = new CatalogueRoads();
    private final DischargeAgreements agreements;

    /** Nothing is agreed on when a municipality pays for someone who is ready to leave hospital; the act's days hold. */
    public PlanningPart() {
        this(DischargeAgreements.NONE);
    }

    /** @param agreements what municipalities and the region have agreed on instead of the act's days */
    public PlanningPart(DischargeAgreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public String name() {
        return "planning";
    }

    @Override
    public Set<Class<? extends PlatformPart>> needs() {
        return Set.of(DecisionsPart.class);
    }

    @Override
    public Set<String> texts() {
        return Set.of(
                "se/handslag/planning/export/texts",
                "se/handslag/planning/joint/board/texts",
                "se/handslag/planning/joint/calendar/texts",
                "se/handslag/planning/joint/contact/texts",
                "se/handslag/planning/joint/coordinate/texts",
                "se/handslag/planning/joint/crisis/texts",
                "se/handslag/planning/joint/draft/texts",
                "se/handslag/planning/joint/inform/texts",
                "se/handslag/planning/joint/mapping/texts",
                "se/handslag/planning/joint/network/texts",
                "se/handslag/planning/joint/relative/texts",
                "se/handslag/planning/joint/sip/texts",
                "se/handslag/planning/joint/stay/texts",
                "se/handslag/planning/joint/transfer/texts",
                "se/handslag/planning/municipality/observe/texts",
                "se/handslag/planning/region/rehabilitation/texts",
                "se/handslag/planning/texts");
    }

    @Override
    public void moveInto(AuthorityHouse house) {
        house.rows(PlanRows.all())
                .rows(FollowUpRows.all())
                .rows(InformationRows.all())
                .rows(CatalogueRows.all())
                .install(new InformationModule(roads))
                .offer(
                        FollowingApplications.class,
                        KeepingCatalogue.class,
                        ReadingCatalogue.class,
                        PickingSupport.class)
                .derive(ApplicationTasks.class)
                .fates(fates ->
                        fates.keeps("catalogue_entry", "the support and care that there is, and about no person"))
                .export(PlanningPart::chaptersOfInformation)
                .rows(MeetingRows.all())
                .rows(CrisisRows.all())
                .rows(ContactRows.all())
                .install(new ContactModule())
                .offer(RecordingContacts.class, ReadingContacts.class, TakingSteps.class)
                .disclose(ContactSource.class)
                .derive(ContactTasks.class)
                .rows(TransferRows.all())
                .install(new TransferModule())
                .install(new AgreedModule(agreements))
                .offer(PlanningTransfers.class, KeepingTransfers.class, RefusingHandovers.class, ReadingTransfers.class)
                .disclose(HandoverSource.class)
                .disclose(HandoverAnswerSource.class)
                .derive(TransferTasks.class)
                .export(TransferChapters::of)
                .rows(NetworkRows.all())
                .rows(CoordinateRows.all())
                .install(new JointPlanningModule())
                .install(new CrisisModule())
                .rows(MappingRows.all())
                .rows(StepRows.all())
                .install(new MappingModule())
                .offer(SavingMapping.class, ReadingMappings.class, MovingSteps.class)
                .offer(KeepingPlanDrafts.class)
                .disclose(MappingItems.class)
                .install(new CoordinateModule())
                .offer(GivingCases.class, ExplainingCaseload.class, ReadingTeam.class, SettingAbsence.class)
                .relate(CoverRelations.class)
                .rows(CalendarRows.all())
                .install(new CalendarModule())
                .offer(MakingCalendarLinks.class, ReadingCalendar.class)
                .deriveForOffice(CaseloadTasks.class)
                .fates(PlanningPart::aboutStaff)
                .offer(SavingCrisisPlan.class, ReadingCrisisPlans.class, KeepingCrisisCopies.class)
                .disclose(CrisisPlanSource.class)
                .derive(CrisisPlanTasks.class)
                .install(new NetworkModule())
                .offer(
                        KeepingMembers.class,
                        ReadingNetwork.class,
                        HoldingGroupMeetings.class,
                        HandingPages.class,
                        OpeningPages.class)
                .disclose(GroupSource.class)
                .derive(GroupTasks.class)
                .rows(BoardRows.all())
                .install(new BoardModule())
                .offer(PuttingUp.class, MovingOnBoard.class, TakingDown.class, Agreeing.class, ReadingBoard.class)
                .offer(DraftingAfterMeeting.class, FollowingBoards.class)
                .listen(HearingOfCopies.class)
                .disclose(BoardSource.class)
                .derive(BoardTasks.class)
                .offer(
                        SavingPlans.class,
                        ReadingPlans.class,
                        FollowingUpGoals.class,
                        RecordingInformation.class,
                        HoldingMeetings.class)
                .disclose(PlanSource.class)
                .disclose(InformationSource.class)
                .derive(FollowUpTasks.class)
                .derive(MeetingTasks.class)
                .fates(fates -> fates.keeps("meeting", "who of the staff was in a room, and about no person"))
                .export(PlanningPart::chapters)
                .export(PlanningPart::chaptersOfTheNetwork);
        house.rows(RelativeRows.all())
                .install(new RelativeModule())
                .offer(
                        OpeningRelativeCases.class,
                        KeepingRelativeTrack.class,
                        ReadingRelatives.class,
                        HoldingRelativeGroups.class,
                        CountingSupport.class)
                .derive(RelativeTasks.class)
                .fates(fates -> fates.keeps("relative_group", "a group for relatives, and about no one in it")
                        .keeps("relative_session", "when a group for relatives meets, and about no one in it")
                        .keeps("relative_counted", "a count of those who did not say who they are"))
                .export(RelativeChapters::of);
        house.rows(SipRows.all())
                .install(new SipModule())
                .offer(
                        RecordingSipNeeds.class,
                        InvitingToSips.class,
                        NotingSipAnswers.class,
                        SavingSips.class,
                        LockingSips.class,
                        RenewingSips.class,
                        FollowingUpSips.class,
                        EndingSips.class,
                        ReadingSips.class)
                .disclose(SipSource.class)
                .derive(SipTasks.class)
                .export(SipChapters::of);
        if (house.authority().kind() == AuthorityKind.MUNICIPALITY) {
            house.install(new NoticedStayModule())
                    .offer(ReadingNoticedStays.class)
                    .derive(NoticedStayTasks.class);
            house.rows(DischargeRows.all())
                    .install(new MunicipalPlanningModule())
                    .offer(
                            SavingImplementationPlan.class,
                            PreparingDischarge.class,
                            Discharging.class,
                            Discharges.class,
                            InformedPersons.class)
                    .disclose(DischargeSource.class)
                    .derive(ImplementationPlanTasks.class)
                    .derive(InformedTasks.class);
            house.rows(ObservationRows.all())
                    .install(new ObservationModule())
                    .offer(RecordingObservations.class, ReadingObservations.class)
                    .derive(ObservationTasks.class);
        } else {
            house.rows(StayRows.all())
                    .rows(CarePlanRows.all())
                    .install(new StayModule())
                    .offer(KeepingStays.class, TellingOfStays.class, ReadingStays.class, KeepingCarePlans.class)
                    .disclose(StayNoticeSource.class)
                    .disclose(CoordinatedCarePlanSource.class)
                    .derive(StayTasks.class)
                    .derive(CarePlanTasks.class)
                    .export(StayChapters::of);
            house.rows(RehabilitationRows.all())
                    .install(new RehabilitationModule())
                    .offer(SavingRehabilitationPlan.class, ReadingRehabilitationPlans.class)
                    .disclose(RehabilitationPlanSource.class)
                    .derive(RehabilitationTasks.class);
            house.rows(CareEndRows.all())
                    .install(new RegionalPlanningModule())
                    .offer(SavingCarePlan.class, ClosingCareFile.class)
                    .derive(CareEndTasks.class);
        }
    }

    /** What is agreed in the county, the same at every authority. */
    private static final class AgreedModule extends AbstractModule {
        private final DischargeAgreements agreements;

        AgreedModule(DischargeAgreements agreements) {
            this.agreements = agreements;
        }

        @Override
        protected void configure() {
            bind(DischargeAgreements.class).toInstance(agreements);
        }
    }

    private static void aboutStaff(TableFates fates) {
        fates.isNoEntry("further_coordinator")
                .keeps("caseload_reason", "how many persons a member of staff had, and about no one who gets support")
                .keeps("staff_absence", "who of the staff was away, and about no one who gets support")
                .keeps("staff_absence_end", "who of the staff was away, and about no one who gets support")
                .keeps("staff_absence_turn", "whose turn it is, and about no one")
                .keeps(
                        "calendar_link",
                        "that a member of staff had a link to their own days, and about no one who gets support")
                .keeps("calendar_link_end", "that such a link was closed, and about no one who gets support");
    }

    static void chapters(ExportPlan plan) {
        plan.order(
                        "plan_version",
                        "goal_progress",
                        "discharge",
                        "discharge_goal",
                        "care_end",
                        "meeting_person",
                        "mapping_version",
                        "mapping_source",
                        "step_mark",
                        "crisis_plan",
                        "rehabilitation_plan",
                        "crisis_copy",
                        "crisis_copy_end",
                        "contact_made",
                        "contact_struck",
                        "absence_step",
                        "observation",
                        "observation_answer",
                        "board_move",
                        "board_agreement",
                        "board_mark")
                .coded("observation.direction", "follow-up.direction.")
                .coded("contact_made.way", "contact.way.")
                .coded("contact_made.place", "contact.place.")
                .coded("contact_made.with_whom", "contact.with.")
                .coded("contact_made.fidelity", "contact.fidelity.")
                .coded("absence_step.step", "absence.step.")
                .coded("mapping_version.area", "mapping.area.")
                .coded("mapping_source.kind", "mapping.source.")
                .coded("board_move.what", "board.step.")
                .coded("board_agreement.what", "board.agreement.")
                .coded("board_mark.state", "board.state.")
                .technical("board_move.reason", "board_move.follow_staff", "board_agreement.owner_staff")
                .coded("crisis_copy.holder", "crisis.holder.")
                .coded("crisis_copy_end.how", "crisis.ending.")
                .technical(
                        "plan_version.viewed",
                        "plan_version.without_date",
                        "plan_version.owner",
                        "crisis_plan.approved",
                        "mapping_source.position",
                        "step_mark.step",
                        "goal_progress.position",
                        "discharge_goal.position")
                .fields("plan_version.content", "export.plan_version.content.")
                .technical("plan_version.content.schema")
                .coded("plan_version.content.saidBy", "said-by.")
                .coded("plan_version.content.status", "goal.status.")
                .coded("plan_version.content.moved", "goal.moved.")
                .coded("plan_version.content.by", "goal.step.by.")
                .coded("plan_version.content.answer", "plan.agreement.")
                .coded("goal_progress.status", "goal.status.")
                .coded("goal_progress.direction", "follow-up.direction.")
                .coded("meeting_person.what", "meeting.occasion.")
                .coded("discharge.reason", "discharge.reason.")
                .coded("care_end.reason", "discharge.reason.");
    }

    private static void chaptersOfInformation(ExportPlan plan) {
        plan.order("information_given", "information_support", "application_step", "information_struck")
                .coded("information_given.help", "information.help.")
                .coded("information_given.told_how", "information.how.")
                .coded("information_given.understood", "information.understood.")
                .coded("information_support.source", "information.source.")
                .technical(
                        "information_support.position", "information_support.reference", "information_support.revision")
                .coded("application_step.help", "information.help.")
                .coded("application_step.outcome", "application.outcome.");
    }

    private static void chaptersOfTheNetwork(ExportPlan plan) {
        plan.order(
                        "group_member",
                        "group_member_knows",
                        "group_member_end",
                        "group_meeting",
                        "group_minutes",
                        "group_decision",
                        "group_decision_settled",
                        "group_minutes_told",
                        "group_page",
                        "group_page_end")
                .coded("group_member.role", "network.role.")
                .coded("group_member.mark", "network.mark.")
                .coded("group_member.asked", "network.asked.")
                .coded("group_member_knows.parts", "network.part.")
                .coded("group_member_knows.asked", "network.asked.")
                .coded("group_member_end.reason", "network.end.")
                .coded("group_decision_settled.outcome", "network.outcome.")
                .coded("group_minutes_told.how", "network.told.")
                .coded("group_page.part", "network.part.")
                .concealed("group_page.link_hash")
                .technical("group_minutes.present", "group_decision.position");
    }
}
