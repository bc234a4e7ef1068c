package se.handslag.core.platform;

import com.google.inject.Key;
import com.google.inject.PrivateModule;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.name.Names;
import java.util.HashMap;
import java.util.Map;
import se.handslag.core.access.AccessFiles;
import se.handslag.core.access.AccessGate;
import se.handslag.core.access.RelationSource;
import se.handslag.core.access.named.NamedAccesses;
import se.handslag.core.access.named.NamingStaff;
import se.handslag.core.access.named.ProtectedFiles;
import se.handslag.core.access.named.ReadingProtectedFiles;
import se.handslag.core.access.reason.AccessReasons;
import se.handslag.core.access.reason.GivingReason;
import se.handslag.core.access.reason.ReadingReasons;
import se.handslag.core.access.records.JpaAccessReasons;
import se.handslag.core.access.records.JpaNamedAccesses;
import se.handslag.core.access.records.JpaStaffRelations;
import se.handslag.core.access.records.StoredAccessFiles;
import se.handslag.core.access.records.StoredProtectedFiles;
import se.handslag.core.access.records.StoredRelations;
import se.handslag.core.access.records.StoredTeamStaffs;
import se.handslag.core.access.relation.DeclaringRelations;
import se.handslag.core.access.relation.EndingRelations;
import se.handslag.core.access.relation.ReadingRelations;
import se.handslag.core.access.relation.RememberingOwnNumber;
import se.handslag.core.access.relation.StaffRelations;
import se.handslag.core.access.team.SettlingTeamStaff;
import se.handslag.core.access.team.TeamStaffs;
import se.handslag.core.audit.AccessLog;
import se.handslag.core.audit.ReadingAccessLog;
import se.handslag.core.audit.extract.ExtractingLog;
import se.handslag.core.audit.records.JpaLogReviews;
import se.handslag.core.audit.records.LogLanes;
import se.handslag.core.audit.records.StoredAccessLog;
import se.handslag.core.audit.records.StoredLogChains;
import se.handslag.core.audit.records.StoredLogSample;
import se.handslag.core.audit.review.DrawingLogReview;
import se.handslag.core.audit.review.EndingLogReview;
import se.handslag.core.audit.review.JudgingAccesses;
import se.handslag.core.audit.review.LogReviews;
import se.handslag.core.audit.review.LogSample;
import se.handslag.core.audit.review.ReadingLogReviews;
import se.handslag.core.audit.review.SettlingLogReviewRhythm;
import se.handslag.core.audit.verify.LogChains;
import se.handslag.core.audit.verify.VerifyingAccessLog;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.block.BlockFacts;
import se.handslag.core.block.Blocks;
import se.handslag.core.block.Screen;
import se.handslag.core.block.SeeingBlocks;
import se.handslag.core.block.emergency.EmergencyOpenings;
import se.handslag.core.block.emergency.EmergencyTasks;
import se.handslag.core.block.emergency.OpeningInEmergency;
import se.handslag.core.block.emergency.ReviewingEmergencies;
import se.handslag.core.block.lift.LiftingBlocks;
import se.handslag.core.block.mode.AdoptingBlockMode;
import se.handslag.core.block.mode.BlockModes;
import se.handslag.core.block.records.JpaBlockModes;
import se.handslag.core.block.records.JpaBlocks;
import se.handslag.core.block.records.JpaEmergencyOpenings;
import se.handslag.core.block.records.StoredBlockFacts;
import se.handslag.core.block.set.SettingBlocks;
import se.handslag.core.block.shared.CarryingBlocks;
import se.handslag.core.block.shared.ReceivingBlocks;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casefile.assign.AssigningCoordinator;
import se.handslag.core.casefile.protection.JoiningPersons;
import se.handslag.core.casefile.protection.LiftingProtection;
import se.handslag.core.casefile.protection.OfficeProtectionTasks;
import se.handslag.core.casefile.protection.ProtectingIdentity;
import se.handslag.core.casefile.protection.ProtectionEntries;
import se.handslag.core.casefile.protection.ProtectionTrail;
import se.handslag.core.casefile.records.JpaCaseFiles;
import se.handslag.core.casefile.records.JpaProtectionEntries;
import se.handslag.core.casefile.search.SearchingPersons;
import se.handslag.core.casefile.whereabouts.ShowingWhereabouts;
import se.handslag.core.consent.ConsentTasks;
import se.handslag.core.consent.Consents;
import se.handslag.core.consent.HandOvers;
import se.handslag.core.consent.ReadingConsents;
import se.handslag.core.consent.RecordingConsent;
import se.handslag.core.consent.WithdrawingConsent;
import se.handslag.core.consent.policy.AdoptingConsentPolicy;
import se.handslag.core.consent.policy.ConsentPolicies;
import se.handslag.core.consent.records.JpaConsentPolicies;
import se.handslag.core.consent.records.JpaConsents;
import se.handslag.core.disclosure.CarryingCopies;
import se.handslag.core.disclosure.ConsentedHandOvers;
import se.handslag.core.disclosure.Counterparts;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Disclosures;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.core.disclosure.Items;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivingCopies;
import se.handslag.core.disclosure.TeamReceivers;
import se.handslag.core.disclosure.acknowledge.Acknowledgements;
import se.handslag.core.disclosure.acknowledge.AcknowledgingCopies;
import se.handslag.core.disclosure.acknowledge.AnsweredKinds;
import se.handslag.core.disclosure.acknowledge.CarryingAcknowledgements;
import se.handslag.core.disclosure.acknowledge.GivingReceipts;
import se.handslag.core.disclosure.acknowledge.ReadingCopies;
import se.handslag.core.disclosure.acknowledge.ReceiptTasks;
import se.handslag.core.disclosure.acknowledge.ReceivingAcknowledgements;
import se.handslag.core.disclosure.foresee.ForeseeingConsent;
import se.handslag.core.disclosure.outward.DisclosingOutward;
import se.handslag.core.disclosure.outward.OutwardDisclosures;
import se.handslag.core.disclosure.records.JpaAcknowledgements;
import se.handslag.core.disclosure.records.JpaDisclosures;
import se.handslag.core.disclosure.records.JpaOutwardDisclosures;
import se.handslag.core.disclosure.records.JpaReceivedCopies;
import se.handslag.core.disclosure.records.JpaRequests;
import se.handslag.core.disclosure.request.AnsweringRequests;
import se.handslag.core.disclosure.request.AskingForInformation;
import se.handslag.core.disclosure.request.ReadingRequests;
import se.handslag.core.disclosure.request.RequestAnswerSource;
import se.handslag.core.disclosure.request.RequestSource;
import se.handslag.core.disclosure.request.RequestTasks;
import se.handslag.core.disclosure.request.RequestTerms;
import se.handslag.core.disclosure.request.Requests;
import se.handslag.core.event.Event;
import se.handslag.core.event.EventListener;
import se.handslag.core.event.Events;
import se.handslag.core.event.records.Outbox;
import se.handslag.core.export.ExportActs;
import se.handslag.core.export.ExportFiles;
import se.handslag.core.export.ExportPlan;
import se.handslag.core.export.Exports;
import se.handslag.core.export.PersonsFiles;
import se.handslag.core.export.draw.DrawingUpExport;
import se.handslag.core.export.draw.HandingOutExport;
import se.handslag.core.export.records.JpaExports;
import se.handslag.core.export.review.ReviewingExport;
import se.handslag.core.export.withhold.WithholdingParts;
import se.handslag.core.journal.FormDrafts;
import se.handslag.core.journal.Journal;
import se.handslag.core.journal.KeepingDrafts;
import se.handslag.core.journal.NoteSource;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.core.journal.SigningNotes;
import se.handslag.core.journal.records.JpaFormDrafts;
import se.handslag.core.journal.records.JpaJournal;
import se.handslag.core.platform.records.UsedBlueprints;
import se.handslag.core.records.CaseContents;
import se.handslag.core.records.EntryTimes;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.RecordStore;
import se.handslag.core.records.Seals;
import se.handslag.core.records.TableFates;
import se.handslag.core.records.UnitOfWork;
import se.handslag.core.seal.VerifyingSeals;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.task.OfficeTaskSource;
import se.handslag.core.task.TaskSource;
import se.handslag.core.task.Tasks;
import se.handslag.core.task.records.JpaTaskWaits;
import se.handslag.core.task.records.JpaTasks;
import se.handslag.core.task.wait.LettingWait;
import se.handslag.core.task.wait.TaskWaits;

/**
 * One authority's side of the platform, closed to every other: its store, its records, its verbs.
 *
 * <p>Everything bound here is private. Only the authority's {@link Rooms} can be had from outside.
 */
@CompositionRoot(because = "it furnishes one authority's side with what the parts bring, whichever authority it is")
final class AuthorityModule extends PrivateModule {
    private static final Class<?>[] OFFERED_BY_CORE = {
        ReadingCaseFiles.class,
        SearchingPersons.class,
        SettlingTeamStaff.class,
        GivingReason.class,
        ReadingReasons.class,
        DeclaringRelations.class,
        EndingRelations.class,
        ReadingRelations.class,
        RememberingOwnNumber.class,
        NamingStaff.class,
        ReadingProtectedFiles.class,
        ProtectingIdentity.class,
        LiftingProtection.class,
        ShowingWhereabouts.class,
        AssigningCoordinator.class,
        JoiningPersons.class,
        AdoptingBlockMode.class,
        SettingBlocks.class,
        SeeingBlocks.class,
        LiftingBlocks.class,
        OpeningInEmergency.class,
        ReviewingEmergencies.class,
        RecordingConsent.class,
        WithdrawingConsent.class,
        ReadingConsents.class,
        ForeseeingConsent.class,
        AdoptingConsentPolicy.class,
        Disclosing.class,
        DisclosingOutward.class,
        AskingForInformation.class,
        AnsweringRequests.class,
        ReadingRequests.class,
        AcknowledgingCopies.class,
        ReadingCopies.class,
        Receivers.class,
        ReadingJournal.class,
        KeepingDrafts.class,
        SigningNotes.class,
        KeepingTasks.class,
        LettingWait.class,
        ReadingAccessLog.class,
        VerifyingAccessLog.class,
        VerifyingSeals.class,
        ReviewingExport.class,
        WithholdingParts.class,
        DrawingUpExport.class,
        HandingOutExport.class,
        ExtractingLog.class,
        DrawingLogReview.class,
        JudgingAccesses.class,
        EndingLogReview.class,
        SettlingLogReviewRhythm.class,
        ReadingLogReviews.class
    };

    private final AuthorityHouse house;
    private final RecordStore store;
    private final Counterparts counterparts;

    AuthorityModule(AuthorityHouse house, RecordStore store, Counterparts counterparts) {
        this.house = house;
        this.store = store;
        this.counterparts = counterparts;
    }

    /** What the platform keeps of one authority's side. */
    record Rooms(
            Desk desk,
            Provider<ReceivingCopies> letterBox,
            Provider<ReceivingBlocks> ear,
            Provider<ReceivingAcknowledgements> receipts,
            Provider<Outbox> outbox,
            Provider<UnitOfWork> unitOfWork,
            Provider<LogLanes> logLanes,
            Provider<UsedBlueprints> blueprints) {}

    static Key<Rooms> roomsOf(Authority authority) {
        return Key.get(Rooms.class, Names.named(authority.id().toString()));
    }

    @Override
    protected void configure() {
        bind(Authority.class).toInstance(house.authority());
        bind(RecordStore.class).toInstance(store);
        bind(Counterparts.class).toInstance(counterparts);
        bind(TableFates.class).toInstance(house.fates());
        bind(ExportPlan.class).toInstance(house.plan());
        bindRecords();
        bindVerbs();
        house.modules().forEach(this::install);

        Multibinder<EventListener<? extends Event>> listeners =
                Multibinder.newSetBinder(binder(), new TypeLiteral<EventListener<? extends Event>>() {});
        listeners.addBinding().to(CarryingCopies.class);
        listeners.addBinding().to(CarryingBlocks.class);
        listeners.addBinding().to(CarryingAcknowledgements.class);
        house.listeners().forEach(listener -> listeners.addBinding().to(listener));
        Multibinder<ItemSource> items = Multibinder.newSetBinder(binder(), ItemSource.class);
        items.addBinding().to(NoteSource.class);
        items.addBinding().to(RequestSource.class);
        items.addBinding().to(RequestAnswerSource.class);
        house.items().forEach(source -> items.addBinding().to(source));
        Multibinder<TaskSource> tasks = Multibinder.newSetBinder(binder(), TaskSource.class);
        tasks.addBinding().to(ConsentTasks.class);
        tasks.addBinding().to(EmergencyTasks.class);
        tasks.addBinding().to(RequestTasks.class);
        tasks.addBinding().to(ReceiptTasks.class);
        house.tasks().forEach(source -> tasks.addBinding().to(source));

        Multibinder<OfficeTaskSource> officeTasks = Multibinder.newSetBinder(binder(), OfficeTaskSource.class);
        officeTasks.addBinding().to(OfficeProtectionTasks.class);
        house.officeTasks().forEach(source -> officeTasks.addBinding().to(source));

        Multibinder<RelationSource> relations = Multibinder.newSetBinder(binder(), RelationSource.class);
        relations.addBinding().to(StoredRelations.class);
        house.relations().forEach(source -> relations.addBinding().to(source));

        Map<Class<?>, Provider<?>> offered = new HashMap<>();
        for (Class<?> type : OFFERED_BY_CORE) {
            offered.put(type, getProvider(type));
        }
        house.offers().forEach(type -> offered.put(type, getProvider(type)));
        bind(roomsOf(house.authority()))
                .toInstance(new Rooms(
                        new Desk(house.authority(), offered),
                        getProvider(ReceivingCopies.class),
                        getProvider(ReceivingBlocks.class),
                        getProvider(ReceivingAcknowledgements.class),
                        getProvider(Outbox.class),
                        getProvider(UnitOfWork.class),
                        getProvider(LogLanes.class),
                        getProvider(UsedBlueprints.class)));
        expose(roomsOf(house.authority()));
    }

    private void bindRecords() {
        bind(UnitOfWork.class);
        bind(RecordSession.class);
        bind(Seals.class);
        bind(EntryTimes.class);
        bind(AccessGate.class);
        bind(AccessFiles.class).to(StoredAccessFiles.class);
        bind(StoredAccessFiles.class);
        bind(StoredRelations.class);
        bind(TeamStaffs.class).to(StoredTeamStaffs.class);
        bind(StoredTeamStaffs.class);
        bind(AccessReasons.class).to(JpaAccessReasons.class);
        bind(JpaAccessReasons.class);
        bind(StaffRelations.class).to(JpaStaffRelations.class);
        bind(JpaStaffRelations.class);
        bind(NamedAccesses.class).to(JpaNamedAccesses.class);
        bind(JpaNamedAccesses.class);
        bind(ProtectedFiles.class).to(StoredProtectedFiles.class);
        bind(StoredProtectedFiles.class);
        bind(ProtectionEntries.class).to(JpaProtectionEntries.class);
        bind(JpaProtectionEntries.class);
        bind(ProtectionTrail.class);
        bind(OfficeProtectionTasks.class);
        bind(Blocks.class).to(JpaBlocks.class);
        bind(JpaBlocks.class);
        bind(BlockModes.class).to(JpaBlockModes.class);
        bind(JpaBlockModes.class);
        bind(EmergencyOpenings.class).to(JpaEmergencyOpenings.class);
        bind(JpaEmergencyOpenings.class);
        bind(BlockFacts.class).to(StoredBlockFacts.class);
        bind(StoredBlockFacts.class);
        bind(Screen.class);
        bind(AccessLog.class).to(StoredAccessLog.class);
        bind(StoredAccessLog.class);
        bind(LogLanes.class).in(Singleton.class);
        bind(LogChains.class).to(StoredLogChains.class);
        bind(StoredLogChains.class);
        bind(LogReviews.class).to(JpaLogReviews.class);
        bind(JpaLogReviews.class);
        bind(LogSample.class).to(StoredLogSample.class);
        bind(StoredLogSample.class);
        bind(Outbox.class).in(Singleton.class);
        bind(Events.class).to(Outbox.class);
        bind(CaseFiles.class).to(JpaCaseFiles.class);
        bind(JpaCaseFiles.class);
        bind(Consents.class).to(JpaConsents.class);
        bind(JpaConsents.class);
        bind(ConsentPolicies.class).to(JpaConsentPolicies.class);
        bind(JpaConsentPolicies.class);
        bind(Disclosures.class).to(JpaDisclosures.class);
        bind(JpaDisclosures.class);
        bind(ReceivedCopies.class).to(JpaReceivedCopies.class);
        bind(JpaReceivedCopies.class);
        bind(Requests.class).to(JpaRequests.class);
        bind(JpaRequests.class);
        bind(Acknowledgements.class).to(JpaAcknowledgements.class);
        bind(JpaAcknowledgements.class);
        bind(OutwardDisclosures.class).to(JpaOutwardDisclosures.class);
        bind(JpaOutwardDisclosures.class);
        bind(Journal.class).to(JpaJournal.class);
        bind(JpaJournal.class);
        bind(FormDrafts.class).to(JpaFormDrafts.class);
        bind(JpaFormDrafts.class);
        bind(Tasks.class).to(JpaTasks.class);
        bind(JpaTasks.class);
        bind(TaskWaits.class).to(JpaTaskWaits.class);
        bind(JpaTaskWaits.class);
        bind(UsedBlueprints.class);
        bind(CaseContents.class);
        bind(Exports.class).to(JpaExports.class);
        bind(JpaExports.class);
    }

    private void bindVerbs() {
        bind(Receivers.class).to(TeamReceivers.class);
        bind(TeamReceivers.class);
        bind(HandOvers.class).to(ConsentedHandOvers.class);
        bind(ConsentedHandOvers.class);
        bind(ReceivingCopies.class);
        bind(CarryingCopies.class);
        bind(Items.class);
        bind(DisclosingOutward.class);
        bind(AnsweredKinds.class).toInstance(new AnsweredKinds(house.answered()));
        bind(RequestTerms.class).toInstance(house.requestTerms());
        bind(RequestSource.class);
        bind(RequestAnswerSource.class);
        bind(RequestTasks.class);
        bind(AskingForInformation.class);
        bind(AnsweringRequests.class);
        bind(ReadingRequests.class);
        bind(AcknowledgingCopies.class);
        bind(GivingReceipts.class);
        bind(CarryingAcknowledgements.class);
        bind(ReceivingAcknowledgements.class);
        bind(ReceiptTasks.class);
        bind(ReadingCopies.class);
        bind(NoteSource.class);
        bind(ReadingCaseFiles.class);
        bind(SearchingPersons.class);
        bind(SettlingTeamStaff.class);
        bind(GivingReason.class);
        bind(ReadingReasons.class);
        bind(DeclaringRelations.class);
        bind(EndingRelations.class);
        bind(ReadingRelations.class);
        bind(RememberingOwnNumber.class);
        bind(NamingStaff.class);
        bind(ReadingProtectedFiles.class);
        bind(ProtectingIdentity.class);
        bind(LiftingProtection.class);
        bind(ShowingWhereabouts.class);
        bind(AssigningCoordinator.class);
        bind(JoiningPersons.class);
        bind(AdoptingBlockMode.class);
        bind(SettingBlocks.class);
        bind(SeeingBlocks.class);
        bind(LiftingBlocks.class);
        bind(OpeningInEmergency.class);
        bind(ReviewingEmergencies.class);
        bind(EmergencyTasks.class);
        bind(CarryingBlocks.class);
        bind(ReceivingBlocks.class);
        bind(RecordingConsent.class);
        bind(WithdrawingConsent.class);
        bind(ReadingConsents.class);
        bind(ForeseeingConsent.class);
        bind(AdoptingConsentPolicy.class);
        bind(ConsentTasks.class);
        bind(Disclosing.class);
        bind(ReadingJournal.class);
        bind(KeepingDrafts.class);
        bind(SigningNotes.class);
        bind(KeepingTasks.class);
        bind(LettingWait.class);
        bind(ReadingAccessLog.class);
        bind(VerifyingAccessLog.class);
        bind(ExtractingLog.class);
        bind(DrawingLogReview.class);
        bind(JudgingAccesses.class);
        bind(EndingLogReview.class);
        bind(SettlingLogReviewRhythm.class);
        bind(ReadingLogReviews.class);
        bind(VerifyingSeals.class);
        bind(PersonsFiles.class);
        bind(ExportActs.class);
        bind(ExportFiles.class);
        bind(ReviewingExport.class);
        bind(WithholdingParts.class);
        bind(DrawingUpExport.class);
        bind(HandingOutExport.class);
    }
}
