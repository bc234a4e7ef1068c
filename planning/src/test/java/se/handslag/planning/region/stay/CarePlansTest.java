package se.handslag.planning.region.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.disclosure.Answers;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.Condition;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.plan.Agreement;
import se.handslag.planning.region.stay.plan.Approval;
import se.handslag.planning.region.stay.plan.CannotKeepCarePlan;
import se.handslag.planning.region.stay.plan.CoordinatedCarePlan;
import se.handslag.planning.region.stay.plan.KeepingCarePlans;
import se.handslag.planning.region.stay.plan.Measure;
import se.handslag.planning.region.stay.plan.NoteApproval;
import se.handslag.planning.region.stay.plan.OutsideCare;
import se.handslag.planning.region.stay.plan.SaveCoordinatedCarePlan;

class CarePlansTest extends StayOnBothDatabases {
    private static final Measure HOME = new Measure(
            "Boendestöd två gånger i veckan", Optional.of(Agreement.AGREES), "Socialpsykiatrin, Uppsala kommun");
    private static final Measure INJECTION =
            new Measure("Depotinjektion var fjärde vecka", Optional.of(Agreement.DOES_NOT_AGREE), "Psykosmottagningen");

    @Test
    void itIsDrawnUpWhenEveryUnitHasApprovedItAndANewVersionIsApprovedAnew() {
        CaseId kim = inCompulsoryCare();
        CoordinatedCarePlan plan = done(save(kim, Revision.UNSAVED, HOME, INJECTION));
        assertThat(plan.isSettled()).isFalse();
        assertThat(newest(kim).waitingFor()).containsExactly(HOME.unit(), INJECTION.unit());
        assertThat(newest(kim).measures()).containsExactly(HOME, INJECTION);
        assertThat(kinds(NILS, kim)).contains("care-plan-approve");

        done(approve(kim, plan, HOME.unit(), TODAY));
        assertThat(newest(kim).waitingFor()).containsExactly(INJECTION.unit());
        done(approve(kim, plan, INJECTION.unit().toUpperCase(java.util.Locale.ROOT), TODAY));
        assertThat(newest(kim).isSettled()).isTrue();
        assertThat(kinds(NILS, kim)).doesNotContain("care-plan-approve");

        CoordinatedCarePlan next = done(save(kim, plan.revision(), HOME));
        assertThat(newest(kim)).isEqualTo(next);
        assertThat(newest(kim).waitingFor()).containsExactly(HOME.unit());
        assertThat(refused(approve(kim, plan, HOME.unit(), TODAY))).isEqualTo(CannotKeepCarePlan.NO_SUCH_PLAN);
    }

    @Test
    void itIsHandedOverAsACopyAndTheUnitsAnswersStayHere() {
        CaseId kim = inCompulsoryCare();
        CoordinatedCarePlan plan = done(save(kim, Revision.UNSAVED, HOME, INJECTION));
        Basis needed = new Basis(
                Ground.NECESSARY_CARE_HEALTH,
                "Öppen tvångsvård förbereds",
                Answers.of(Condition.SITUATION, "compulsory-care").and(Condition.NEEDED_FOR, "support"));
        var sent = done(world().use(NILS, Disclosing.class)
                .handle(
                        NILS,
                        new DiscloseItem(kim, PlanningItems.COORDINATED_CARE_PLAN, plan.id(), UPPSALA.id(), needed)));

        assertThat(sent.asksForReceipt()).isTrue();
        assertThat(sent.item().content())
                .containsEntry("measure.1.what", HOME.what())
                .containsEntry("measure.2.attitude", "does-not-agree")
                .containsEntry("chief", "Lena Ask");
    }

    @Test
    void whatIsMissingIsSaid() {
        CaseId kim = inCompulsoryCare();
        SaveCoordinatedCarePlan whole = command(kim, Revision.UNSAVED, HOME);
        assertThat(refused(save(with(whole, " ", whole.measures(), whole.chief()))))
                .isEqualTo(CannotKeepCarePlan.NO_NEEDS);
        assertThat(refused(save(kim, Revision.UNSAVED))).isEqualTo(CannotKeepCarePlan.NO_MEASURE);
        assertThat(refused(save(kim, Revision.UNSAVED, new Measure("", Optional.empty(), " "))))
                .isEqualTo(CannotKeepCarePlan.NO_MEASURE);
        assertThat(refused(save(with(whole, "x", Collections.nCopies(13, HOME), "Lena"))))
                .isEqualTo(CannotKeepCarePlan.TOO_MANY);
        for (Measure half : List.of(
                new Measure("", HOME.attitude(), HOME.unit()),
                new Measure("x", Optional.empty(), HOME.unit()),
                new Measure("x", HOME.attitude(), ""))) {
            assertThat(refused(save(kim, Revision.UNSAVED, half))).isEqualTo(CannotKeepCarePlan.MEASURE_NOT_WHOLE);
        }
        assertThat(refused(save(with(whole, "x", whole.measures(), "")))).isEqualTo(CannotKeepCarePlan.NO_CHIEF);
        assertThat(refused(save(with(whole, "x".repeat(2001), whole.measures(), "Lena"))))
                .isEqualTo(CannotKeepCarePlan.TOO_LONG);
        CoordinatedCarePlan plan = done(save(whole));
        assertThat(refused(save(whole))).isEqualTo(CannotKeepCarePlan.CHANGED_SINCE);
        assertThat(refused(approve(kim, plan, "En annan enhet", TODAY))).isEqualTo(CannotKeepCarePlan.NO_SUCH_UNIT);
        assertThat(refused(approve(kim, plan, HOME.unit(), TODAY.plusDays(1))))
                .isEqualTo(CannotKeepCarePlan.IN_THE_FUTURE);
        assertThat(refused(approve(kim, plan, HOME.unit(), TODAY.minusDays(1))))
                .isEqualTo(CannotKeepCarePlan.BEFORE_THE_PLAN);
        assertThat(refused(keeping(NILS).handle(NILS, new NoteApproval(kim, plan.id(), HOME.unit(), " ", TODAY))))
                .isEqualTo(CannotKeepCarePlan.NO_APPROVER);
        assertThat(refused(keeping(NILS)
                        .handle(NILS, new NoteApproval(kim, plan.id(), HOME.unit(), "x".repeat(301), TODAY))))
                .isEqualTo(CannotKeepCarePlan.TOO_LONG);
        assertThat(refused(keeping(NILS)
                        .handle(NILS, new NoteApproval(kim, UUID.randomUUID(), HOME.unit(), "Eva", TODAY))))
                .isEqualTo(CannotKeepCarePlan.NO_SUCH_PLAN);
        done(approve(kim, plan, HOME.unit(), TODAY));
        assertThat(refused(approve(kim, plan, HOME.unit(), TODAY))).isEqualTo(CannotKeepCarePlan.APPROVED_ALREADY);
    }

    @Test
    void itComesBeforeCompulsoryCareOutsideHospitalAndIsNobodyElses() {
        CaseId kim = openKim();
        assertThat(refused(save(kim, Revision.UNSAVED, HOME))).isEqualTo(CannotKeepCarePlan.NOT_COMPULSORY);
        admitted(kim);
        assertThat(refused(save(kim, Revision.UNSAVED, HOME))).isEqualTo(CannotKeepCarePlan.NOT_COMPULSORY);
        Actor head = staff(REGION, "astrid", "Astrid Ny", "Verksamhetschef", "Ledning", Mandate.HEAD_OF_SERVICE);
        assertThat(refused(keeping(head).handle(head, command(kim, Revision.UNSAVED, HOME))))
                .isEqualTo(CannotKeepCarePlan.NO_MANDATE);
    }

    private static CaseId inCompulsoryCare() {
        CaseId kim = openKim();
        done(StayOnBothDatabases.keeping()
                .handle(
                        NILS,
                        new AdmitPerson(
                                kim,
                                "Avdelning 90",
                                CareForm.COMPULSORY,
                                Optional.of(ADMITTED),
                                Optional.of(PLANNED),
                                NeedsAfter.BOTH)));
        return kim;
    }

    private static SaveCoordinatedCarePlan command(CaseId kim, Revision seen, Measure... measures) {
        return new SaveCoordinatedCarePlan(
                kim,
                seen,
                OutsideCare.COMPULSORY,
                "Stöd i vardagen och medicin",
                List.of(measures),
                "Mamma ringer varje kväll",
                "Lena Ask");
    }

    private static SaveCoordinatedCarePlan with(
            SaveCoordinatedCarePlan plan, String needs, List<Measure> measures, String chief) {
        return new SaveCoordinatedCarePlan(
                plan.caseId(), plan.seen(), plan.outside(), needs, measures, plan.others(), chief);
    }

    private static Outcome<CoordinatedCarePlan, CannotKeepCarePlan> save(
            CaseId kim, Revision seen, Measure... measures) {
        return save(command(kim, seen, measures));
    }

    private static Outcome<CoordinatedCarePlan, CannotKeepCarePlan> save(SaveCoordinatedCarePlan command) {
        return keeping(NILS).handle(NILS, command);
    }

    private static Outcome<Approval, CannotKeepCarePlan> approve(
            CaseId kim, CoordinatedCarePlan plan, String unit, LocalDate on) {
        return keeping(NILS).handle(NILS, new NoteApproval(kim, plan.id(), unit, "Eva Lund", on));
    }

    private static CoordinatedCarePlan newest(CaseId kim) {
        return keeping(NILS).read(NILS, kim).orElseThrow();
    }

    private static KeepingCarePlans keeping(Actor actor) {
        return world().use(actor, KeepingCarePlans.class);
    }
}
