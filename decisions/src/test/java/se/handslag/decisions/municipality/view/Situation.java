package se.handslag.decisions.municipality.view;

import static se.handslag.core.fixture.Here.SARA;

import java.util.Optional;
import java.util.function.Function;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.fixture.Decided;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.EndGround;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.appeal.Appeal;
import se.handslag.decisions.municipality.appeal.Reconsideration;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.conflict.ConflictGround;
import se.handslag.decisions.municipality.conflict.DeclareConflictOfInterest;
import se.handslag.decisions.municipality.conflict.DeclaringConflictOfInterest;
import se.handslag.decisions.municipality.delay.RecordDelayDemand;
import se.handslag.decisions.municipality.delay.RecordingDelayDemand;
import se.handslag.decisions.municipality.hear.AskForHearing;
import se.handslag.decisions.municipality.hear.AskingForHearing;
import se.handslag.decisions.municipality.hear.HearingBefore;
import se.handslag.decisions.municipality.withdraw.RecordWithdrawal;
import se.handslag.decisions.municipality.withdraw.RecordingWithdrawal;

/** How far a matter has come, brought there by the real acts. */
enum Situation {
    /** Nobody has said whether they have a conflict of interest. */
    NOT_DECLARED(Office::undeclared),
    /** The person is known and nothing is applied for. */
    NOTHING_APPLIED_FOR(Office::known),
    /** An application has come in. */
    APPLIED(office -> {
        CaseId caseId = office.known();
        office.apply(caseId);
        return caseId;
    }),
    /** Seven months have passed since. */
    DELAYED(office -> {
        CaseId caseId = office.known();
        office.apply(caseId);
        office.clock().set(Office.OPENED.plusMonths(7));
        return caseId;
    }),
    /** And the person has demanded a decision. */
    DEMANDED(office -> {
        CaseId caseId = office.known();
        office.apply(caseId);
        office.clock().set(Office.OPENED.plusMonths(7));
        office.use(SARA, RecordingDelayDemand.class)
                .handle(SARA, new RecordDelayDemand(caseId, office.today(), ApplicationForm.WRITTEN))
                .orElseThrow();
        return caseId;
    }),
    /** The person has taken the application back. */
    WITHDRAWN(office -> {
        CaseId caseId = office.known();
        office.apply(caseId);
        office.use(SARA, RecordingWithdrawal.class)
                .handle(SARA, new RecordWithdrawal(caseId, office.today(), ApplicationForm.ORAL))
                .orElseThrow();
        return caseId;
    }),
    /** All is in place for a grant. */
    READY(Office::ready),
    /** All is in place, and the criteria are not met; the person has not been heard. */
    CRITERIA_NOT_MET(office -> {
        CaseId caseId = office.ready();
        office.assess(caseId, Answer.NO);
        return caseId;
    }),
    /** The material has been sent, and the person still has time to answer. */
    ASKED_TO_ANSWER(office -> {
        CaseId caseId = office.ready();
        office.assess(caseId, Answer.NO);
        office.communicate(caseId);
        return caseId;
    }),
    /** The person has been heard. */
    HEARD(Office::readyToRefuse),
    /** The person has been heard, and the criteria are met. */
    READY_AND_HEARD(office -> {
        CaseId caseId = office.ready();
        office.hear(caseId);
        return caseId;
    }),
    /** All is in place, and the person has taken the application back. */
    READY_AND_WITHDRAWN(office -> {
        CaseId caseId = office.ready();
        office.hear(caseId);
        office.use(SARA, RecordingWithdrawal.class)
                .handle(SARA, new RecordWithdrawal(caseId, office.today(), ApplicationForm.ORAL))
                .orElseThrow();
        return caseId;
    }),
    /** The person has asked to be heard in speech. */
    HEARING_ASKED_FOR(office -> {
        CaseId caseId = office.known();
        office.apply(caseId);
        office.use(SARA, AskingForHearing.class)
                .handle(SARA, new AskForHearing(caseId, HearingBefore.HANDLER, office.today()))
                .orElseThrow();
        return caseId;
    }),
    /** Sara has a conflict of interest in a matter that is ready to be decided. */
    SARA_HAS_A_CONFLICT(office -> {
        CaseId caseId = office.ready();
        office.use(SARA, DeclaringConflictOfInterest.class)
                .handle(
                        SARA,
                        new DeclareConflictOfInterest(
                                caseId, Optional.of(ConflictGround.NEAR_RELATIVE), "Personen är min kusin."))
                .orElseThrow();
        return caseId;
    }),
    /** Support is granted, and the person has not been told. */
    GRANTED(office -> new Decided(office).granted().caseId()),
    /** The person has been told. */
    TOLD(office -> told(office).caseId()),
    /** The support has come to its last day. */
    OVER(office -> {
        Granted granted = told(office);
        office.clock().set(granted.period().to().plusDays(1));
        return granted.caseId();
    }),
    /** It is decided that support ends early, by the person's own wish. */
    ENDED(office -> {
        Granted granted = told(office);
        new Decided(office)
                .decide(Decided.end(
                        granted.caseId(), EndGround.OWN_WISH, office.today().plusDays(10)))
                .orElseThrow();
        return granted.caseId();
    }),
    /** Support was refused. */
    REFUSED(office -> new Decided(office).refused().caseId()),
    /** An appeal has come in. */
    APPEALED(office -> appealed(office).caseId()),
    /** It came in time. */
    APPEALED_IN_TIME(office -> {
        Appeal appeal = appealed(office);
        new Decided(office).tryTime(appeal, true, "").orElseThrow();
        return appeal.caseId();
    }),
    /** It came after its time. */
    APPEALED_LATE(office -> {
        Granted granted = told(office);
        office.clock().set(office.today().plusDays(40));
        Appeal appeal = new Decided(office).appeal(granted);
        new Decided(office).tryTime(appeal, false, "").orElseThrow();
        return appeal.caseId();
    }),
    /** The decision has been gone through again and stands. */
    APPEALED_AND_STANDS(office -> {
        Appeal appeal = appealed(office);
        new Decided(office).tryTime(appeal, true, "").orElseThrow();
        new Decided(office).reconsider(appeal, Reconsideration.STANDS).orElseThrow();
        return appeal.caseId();
    }),
    /** The appeal is at the court. */
    AT_COURT(office -> new Decided(office).atCourt(told(office)).caseId()),
    /** The appeal has come in, and Sara has found that she has a conflict of interest. */
    APPEALED_AND_SARA_HAS_A_CONFLICT(office -> {
        Appeal appeal = appealed(office);
        office.use(SARA, DeclaringConflictOfInterest.class)
                .handle(
                        SARA,
                        new DeclareConflictOfInterest(
                                appeal.caseId(), Optional.of(ConflictGround.NEAR_RELATIVE), "Personen är min kusin."))
                .orElseThrow();
        return appeal.caseId();
    }),
    /** The file is closed. */
    CLOSED(office -> {
        CaseId caseId = told(office).caseId();
        office.inUnit(SARA, () -> {
            CaseFiles files = office.use(SARA, CaseFiles.class);
            files.save(files.find(caseId).orElseThrow().closed(office.today()));
            return caseId;
        });
        return caseId;
    });

    private final Function<Office, CaseId> told;

    Situation(Function<Office, CaseId> told) {
        this.told = told;
    }

    /** A new matter that has come this far, on the day on which the office opens or later. */
    CaseId in(Office office) {
        office.clock().set(Office.OPENED);
        return told.apply(office);
    }

    private static Granted told(Office office) {
        Granted granted = new Decided(office).granted();
        new Decided(office).tell(granted, office.today());
        return granted;
    }

    private static Appeal appealed(Office office) {
        return new Decided(office).appeal(told(office));
    }
}
