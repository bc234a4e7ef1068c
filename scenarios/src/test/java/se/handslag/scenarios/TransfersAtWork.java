package se.handslag.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.scenarios.ModelAtWork.refused;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.Ground;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.contact.ContactPlace;
import se.handslag.planning.joint.transfer.AcknowledgeTransfer;
import se.handslag.planning.joint.transfer.CannotTransfer.Why;
import se.handslag.planning.joint.transfer.EndTransfer;
import se.handslag.planning.joint.transfer.FollowUpTransfer;
import se.handslag.planning.joint.transfer.KeepingTransfers;
import se.handslag.planning.joint.transfer.PlanTransfer;
import se.handslag.planning.joint.transfer.PlanningTransfers;
import se.handslag.planning.joint.transfer.ReadingTransfers;
import se.handslag.planning.joint.transfer.TakeBack;
import se.handslag.planning.joint.transfer.Transfer;
import se.handslag.planning.joint.transfer.TransferState;
import se.handslag.planning.joint.transfer.TransferTo;
import se.handslag.planning.region.stay.AdmitPerson;
import se.handslag.planning.region.stay.CareForm;
import se.handslag.planning.region.stay.DischargeFromStay;
import se.handslag.planning.region.stay.InpatientStay;
import se.handslag.planning.region.stay.KeepingStays;
import se.handslag.planning.region.stay.NeedsAfter;
import se.handslag.planning.region.stay.TellOfAdmission;
import se.handslag.planning.region.stay.TellingOfStays;

/** A stay in hospital, and a transfer with overlap and readiness to take back: what the models ask for and the platform keeps. */
@CompositionRoot(because = "it plays the staff of both authorities")
final class TransfersAtWork {
    private static final int OVERLAP_DAYS = 42;

    private final ModelAtWork model;

    TransfersAtWork(ModelAtWork model) {
        this.model = model;
    }

    /** The region tells the municipality, both meet the person on the ward, and the person comes home. */
    void isInHospitalAndVisitedThere(CaseId person, PlanningAtWork planning, String method) {
        InpatientStay stay = model.use(NILS, KeepingStays.class)
                .handle(
                        NILS,
                        new AdmitPerson(
                                person,
                                "Avdelning 88",
                                CareForm.VOLUNTARY,
                                Optional.of(model.today().atTime(8, 0)),
                                Optional.empty(),
                                NeedsAfter.BOTH))
                .orElseThrow();
        model.use(NILS, TellingOfStays.class)
                .handle(
                        NILS,
                        new TellOfAdmission(
                                person,
                                stay.id(),
                                Optional.of(UPPSALA.id()),
                                "Storgatan 1, Uppsala",
                                Optional.of(model.today().plusDays(10)),
                                false))
                .orElseThrow();
        assertThat(model.support().received(SARA, person, PlanningItems.INPATIENT_NOTICE))
                .as("the municipality has been told")
                .hasSize(1);
        assertThat(model.support().story(NILS, person).handedOver())
                .filteredOn(act -> act.item().kind().equals(PlanningItems.INPATIENT_NOTICE))
                .as("on a duty, and not on consent")
                .extracting(act -> act.ground())
                .doesNotContain(Ground.CONSENT);

        model.daysPass(3);
        planning.gives(SARA, person, ContactPlace.INPATIENT, method);
        planning.gives(NILS, person, ContactPlace.INPATIENT, method);
        assertThat(planning.contacts(SARA, person).places()).containsKey(ContactPlace.INPATIENT);
        model.daysPass(4);
        model.use(NILS, KeepingStays.class)
                .handle(
                        NILS,
                        new DischargeFromStay(
                                person,
                                stay.id(),
                                Optional.of(model.today().atTime(8, 0)),
                                "Hem till sig",
                                "Nils fortsätter som förut"))
                .orElseThrow();
    }

    /**
     * To another unit of the municipality's: both are there for six weeks, whoever takes over has said so, somebody follows up, and the team is
     * ready to take the person back for as long as the model says.
     */
    Transfer isTransferredWithOverlap(CaseId person) {
        Transfer transfer = model.use(SARA, PlanningTransfers.class)
                .handle(SARA, plan(person))
                .orElseThrow();
        model.daysPass(OVERLAP_DAYS);
        assertThat(refused(model.use(SARA, KeepingTransfers.class).handle(SARA, end(person, transfer))))
                .as("ended before anyone has said that they take over")
                .isEqualTo(Why.NOT_ACKNOWLEDGED);
        model.use(ELIN, KeepingTransfers.class)
                .handle(ELIN, new AcknowledgeTransfer(person, transfer.id(), ""))
                .orElseThrow();
        model.use(SARA, KeepingTransfers.class)
                .handle(SARA, end(person, transfer))
                .orElseThrow();
        LocalDate ended = model.today();
        ReadingTransfers.Own own = here(person).own().get(0);
        assertThat(own.state()).isEqualTo(TransferState.READY);
        assertThat(own.readyUntil())
                .contains(ended.plusMonths(
                        model.blueprint().work().takeBackMonths().orElseThrow()));
        model.daysPass(30);
        model.use(SARA, KeepingTransfers.class)
                .handle(SARA, new FollowUpTransfer(person, transfer.id(), "Det går bra"))
                .orElseThrow();
        return transfer;
    }

    /** Within the time, without a new application or a new criterion. */
    void isTakenBack(CaseId person, Transfer transfer) {
        model.use(SARA, KeepingTransfers.class)
                .handle(
                        SARA,
                        new TakeBack(person, transfer.id(), model.today(), "Mår sämre sedan i söndags", "", false))
                .orElseThrow();
        assertThat(here(person).own().get(0).state()).isEqualTo(TransferState.TAKEN_BACK);
    }

    private ReadingTransfers.Here here(CaseId person) {
        return model.use(SARA, ReadingTransfers.class).about(SARA, person).orElseThrow();
    }

    private PlanTransfer plan(CaseId person) {
        return new PlanTransfer(
                person,
                TransferTo.OWN_UNIT,
                Optional.empty(),
                "Socialpsykiatrin",
                "Sara Lind",
                "Elin Berg",
                Optional.of(model.today()),
                Optional.of(model.today().plusDays(OVERLAP_DAYS)),
                "Vad som fungerar: torsdagar, alltid samma person",
                "Personen vill prova utan teamet",
                "",
                false);
    }

    private EndTransfer end(CaseId person, Transfer transfer) {
        return new EndTransfer(
                person,
                transfer.id(),
                model.today(),
                "Sara Lind",
                Optional.of(model.today().plusDays(30)),
                "",
                "",
                false);
    }
}
