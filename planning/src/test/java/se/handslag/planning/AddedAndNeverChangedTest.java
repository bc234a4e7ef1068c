package se.handslag.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.agreement.AgreementSamples;
import se.handslag.planning.joint.contact.ContactMade;
import se.handslag.planning.joint.contact.ContactPlace;
import se.handslag.planning.joint.contact.ContactWay;
import se.handslag.planning.joint.contact.RecordContact;
import se.handslag.planning.joint.contact.RecordingContacts;
import se.handslag.planning.joint.contact.StrikeContact;
import se.handslag.planning.joint.contact.absence.AbsenceStep;
import se.handslag.planning.joint.contact.absence.TakeStep;
import se.handslag.planning.joint.contact.absence.TakingSteps;
import se.handslag.planning.joint.crisis.CrisisSamples;
import se.handslag.planning.joint.crisis.SaveCrisisPlan;
import se.handslag.planning.joint.crisis.SavingCrisisPlan;
import se.handslag.planning.joint.crisis.copies.CopyEnding;
import se.handslag.planning.joint.crisis.copies.CrisisCopy;
import se.handslag.planning.joint.crisis.copies.HandCrisisCopy;
import se.handslag.planning.joint.crisis.copies.HolderKind;
import se.handslag.planning.joint.crisis.copies.KeepingCrisisCopies;
import se.handslag.planning.joint.crisis.copies.RecallCrisisCopy;
import se.handslag.planning.joint.followup.Direction;
import se.handslag.planning.joint.followup.FollowUpGoals;
import se.handslag.planning.joint.followup.FollowingUpGoals;
import se.handslag.planning.joint.followup.GoalProgress;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.inform.ApplicationHelp;
import se.handslag.planning.joint.inform.InformationGiven;
import se.handslag.planning.joint.inform.PickedSupport;
import se.handslag.planning.joint.inform.RecordInformation;
import se.handslag.planning.joint.inform.RecordingInformation;
import se.handslag.planning.joint.inform.StrikeInformation;
import se.handslag.planning.joint.inform.SupportSource;
import se.handslag.planning.joint.inform.apply.ApplicationOutcome;
import se.handslag.planning.joint.inform.apply.FollowApplication;
import se.handslag.planning.joint.inform.apply.FollowingApplications;
import se.handslag.planning.joint.inform.catalogue.CatalogueSamples;
import se.handslag.planning.joint.inform.catalogue.KeepingCatalogue;
import se.handslag.planning.joint.inform.catalogue.SaveEntry;
import se.handslag.planning.joint.instrument.AnsweredBy;
import se.handslag.planning.joint.instrument.Measurement;
import se.handslag.planning.joint.instrument.RecordMeasurement;
import se.handslag.planning.joint.instrument.RecordingMeasurements;
import se.handslag.planning.joint.instrument.StrikeMeasurement;
import se.handslag.planning.joint.mapping.AreaContent;
import se.handslag.planning.joint.mapping.LifeArea;
import se.handslag.planning.joint.mapping.MappingField;
import se.handslag.planning.joint.mapping.MappingSource;
import se.handslag.planning.joint.mapping.SaveArea;
import se.handslag.planning.joint.mapping.SavingMapping;
import se.handslag.planning.joint.mapping.SourceKind;
import se.handslag.planning.joint.network.NetworkSamples;
import se.handslag.planning.joint.plan.SavePlan;
import se.handslag.planning.joint.relative.RelativeSamples;
import se.handslag.planning.joint.step.MoveStep;
import se.handslag.planning.joint.step.MovingSteps;
import se.handslag.planning.joint.transfer.TransferSamples;
import se.handslag.planning.municipality.discharge.DischargePerson;
import se.handslag.planning.municipality.discharge.Discharging;
import se.handslag.planning.municipality.discharge.GoalAnswer;
import se.handslag.planning.municipality.plan.SavingImplementationPlan;
import se.handslag.planning.region.discharge.CloseCareFile;
import se.handslag.planning.region.discharge.ClosingCareFile;
import se.handslag.planning.region.rehabilitation.Intervention;
import se.handslag.planning.region.rehabilitation.RehabilitationContent;
import se.handslag.planning.region.rehabilitation.RehabilitationField;
import se.handslag.planning.region.rehabilitation.SaveRehabilitationPlan;
import se.handslag.planning.region.rehabilitation.SavingRehabilitationPlan;
import se.handslag.planning.region.stay.StaySamples;

/** The application's own login, used past all code of ours, cannot change or take away what has been kept. */
class AddedAndNeverChangedTest extends PlanningOnBothDatabases {
    private static final List<String> MUNICIPAL = List.of(
            "plan_version",
            "goal_progress",
            "information_given",
            "information_support",
            "application_step",
            "information_struck",
            "catalogue_entry",
            "relative_case",
            "relative_support",
            "relative_support_struck",
            "relative_link",
            "relative_end",
            "relative_group",
            "relative_session",
            "relative_place",
            "relative_attendance",
            "relative_counted",
            "mapping_version",
            "mapping_source",
            "measurement",
            "measurement_value",
            "measurement_struck",
            "step_mark",
            "crisis_plan",
            "crisis_copy",
            "crisis_copy_end",
            "contact_made",
            "contact_struck",
            "absence_step",
            "group_member",
            "group_member_knows",
            "group_member_end",
            "group_meeting",
            "group_minutes",
            "group_decision",
            "group_decision_settled",
            "group_minutes_told",
            "group_page",
            "group_page_end",
            "team_agreement",
            "team_agreement_follow_up",
            "post_holding",
            "post_leave",
            "post_continuity",
            "post_statement",
            "transfer",
            "transfer_event",
            "handover_refused",
            "discharge",
            "discharge_goal");
    private static final List<String> REGIONAL = List.of(
            "care_end",
            "rehabilitation_plan",
            "inpatient_stay",
            "inpatient_stay_event",
            "coordinated_care_plan",
            "coordinated_care_measure",
            "coordinated_care_approval",
            "post_statement_read");

    @Test
    void theDatabaseItselfRefusesToChangeOrRemoveARow() {
        fill();
        for (String table : MUNICIPAL) {
            attack(SARA, table);
        }
        for (String table : REGIONAL) {
            attack(NILS, table);
        }
    }

    @Test
    void theDatabaseKeepsOneVersionOfEachNumber() {
        CaseId kim = fill();

        assertThatThrownBy(() -> run(
                        SARA,
                        "insert into plan_version (id, plan_id, case_id, owner, revision, content, without_date, staff,"
                                + " staff_name, staff_title, staff_authority, saved_at) select '"
                                + java.util.UUID.randomUUID()
                                + "', plan_id, case_id, owner, revision, '{}', 0, staff, staff_name, staff_title,"
                                + " staff_authority, saved_at from plan_version where case_id = '" + kim + "'"))
                .hasRootCauseInstanceOf(SQLException.class);
    }

    private void attack(Actor actor, String table) {
        assertThat(rows(actor, table)).isPositive();
        assertThatThrownBy(() -> run(actor, "update " + table + " set staff_name = 'Någon annan'"))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThatThrownBy(() -> run(actor, "delete from " + table)).hasRootCauseInstanceOf(SQLException.class);
        assertThatThrownBy(() -> run(actor, "truncate table " + table)).hasRootCauseInstanceOf(SQLException.class);
        assertThatThrownBy(() -> run(actor, "drop table " + table)).hasRootCauseInstanceOf(SQLException.class);
        assertThat(rows(actor, table)).isPositive();
    }

    private static CaseId fill() {
        CaseId kim = kimWithSupport();
        Goal shop = goal("Handla");
        done(world().use(SARA, SavingImplementationPlan.class)
                .handle(SARA, SavePlan.of(kim, Revision.UNSAVED, goals(shop))));
        done(world().use(SARA, FollowingUpGoals.class)
                .handle(
                        SARA,
                        new FollowUpGoals(
                                kim,
                                TODAY,
                                List.of(GoalProgress.ongoing(shop.id(), Direction.SAME, 5, "", TODAY.plusDays(1))))));
        done(world().use(MARIA, KeepingCatalogue.class)
                .handle(MARIA, SaveEntry.first(CatalogueSamples.words("Fikat"), TODAY)));
        RecordingInformation informing = world().use(SARA, RecordingInformation.class);
        InformationGiven told = done(informing.handle(
                SARA,
                new RecordInformation(kim, TODAY, "x", "x", ApplicationHelp.OFFERED, "", Optional.empty())
                        .of(List.of(new PickedSupport(SupportSource.METHOD, "mapping", true)))));
        done(world().use(SARA, FollowingApplications.class)
                .handle(
                        SARA,
                        new FollowApplication(
                                kim, told.id(), "x", ApplicationHelp.GIVEN, ApplicationOutcome.APPLIED, TODAY, "")));
        done(informing.strike(SARA, new StrikeInformation(kim, told.id(), "Fel person")));
        done(world().use(SARA, SavingCrisisPlan.class)
                .handle(SARA, SaveCrisisPlan.of(kim, Revision.UNSAVED, CrisisSamples.made(TODAY))));
        done(world().use(NILS, SavingRehabilitationPlan.class)
                .handle(
                        NILS,
                        SaveRehabilitationPlan.of(
                                kim,
                                Revision.UNSAVED,
                                RehabilitationContent.EMPTY
                                        .with(RehabilitationField.LIFE_GOALS, "Bo själv")
                                        .with(RehabilitationField.STEP_1, new Intervention("Samtal", "Nils", ""))
                                        .followedUpOn(TODAY))));
        done(world().use(SARA, SavingMapping.class)
                .handle(
                        SARA,
                        SaveArea.of(
                                kim,
                                LifeArea.HOME_LIFE,
                                Revision.UNSAVED,
                                AreaContent.EMPTY
                                        .with(MappingField.PRESENT_PERSON, "Jag lagar mat ibland")
                                        .from(new MappingSource(SourceKind.INTERVIEW, TODAY, "", "")))));
        done(world().use(SARA, MovingSteps.class)
                .handle(SARA, new MoveStep(kim, Revision.UNSAVED, "family", TODAY, "")));
        KeepingCrisisCopies copies = world().use(SARA, KeepingCrisisCopies.class);
        CrisisCopy copy = done(copies.handle(SARA, new HandCrisisCopy(kim, HolderKind.PERSON, "", TODAY)));
        done(copies.recall(SARA, new RecallCrisisCopy(kim, copy.id(), CopyEnding.TOLD, TODAY)));
        RecordingMeasurements measuring = world().use(SARA, RecordingMeasurements.class);
        Measurement measured = done(measuring.handle(
                SARA, new RecordMeasurement(kim, "phq-9", TODAY, AnsweredBy.PERSON, Map.of("1", 2), Map.of())));
        done(measuring.strike(SARA, new StrikeMeasurement(kim, measured.id(), "Fel person")));
        done(measuring.handle(
                SARA, new RecordMeasurement(kim, "gaf", TODAY, AnsweredBy.STAFF, Map.of(), Map.of("value", 40))));
        RecordingContacts contacts = world().use(SARA, RecordingContacts.class);
        for (int missed = 0; missed < 2; missed++) {
            done(contacts.handle(SARA, RecordContact.of(kim, ContactWay.MISSED, ContactPlace.CLINIC, TODAY, 0)));
        }
        ContactMade wrong =
                done(contacts.handle(SARA, RecordContact.of(kim, ContactWay.ATTEMPT, ContactPlace.HOME, TODAY, 0)));
        done(contacts.strike(SARA, new StrikeContact(kim, wrong.id(), "Fel person")));
        done(world().use(SARA, TakingSteps.class)
                .handle(SARA, new TakeStep(kim, AbsenceStep.GO_ON, TODAY, "Ringer i morgon")));
        NetworkSamples.everything(world(), kim, TODAY);
        StaySamples.everything(world(), kim, TODAY);
        consent(NILS, kim, PlanningItems.HANDOVER);
        TransferSamples.everything(world(), kim, TODAY);
        RelativeSamples.everything(world(), TODAY);
        AgreementSamples.everything(world(), TODAY);
        done(world().use(SARA, Discharging.class)
                .handle(
                        SARA,
                        new DischargePerson(
                                kim,
                                TODAY,
                                DischargeReason.COMPLETED,
                                Map.of("isolation-broken", GoalAnswer.yes(), "way-back", GoalAnswer.yes()),
                                "Bra",
                                Optional.empty())));
        done(world().use(NILS, ClosingCareFile.class)
                .handle(NILS, new CloseCareFile(kim, TODAY, DischargeReason.COMPLETED, "")));
        return kim;
    }

    private static long rows(Actor actor, String table) {
        return world().inUnit(actor, () -> {
            try (Statement statement =
                            world().use(actor, RecordSession.class).connection().createStatement();
                    var count = statement.executeQuery("select count(*) from " + table)) {
                count.next();
                return count.getLong(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void run(Actor actor, String sql) {
        world().inUnit(actor, () -> {
            try (Statement statement =
                    world().use(actor, RecordSession.class).connection().createStatement()) {
                return statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
