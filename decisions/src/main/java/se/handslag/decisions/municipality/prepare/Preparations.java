package se.handslag.decisions.municipality.prepare;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.decisions.municipality.communicate.Communicated;
import se.handslag.decisions.municipality.communicate.CommunicationReply;
import se.handslag.decisions.municipality.communicate.SkippedCommunication;
import se.handslag.decisions.municipality.complete.CompletionRequest;
import se.handslag.decisions.municipality.conflict.ConflictDeclaration;
import se.handslag.decisions.municipality.delay.DelayDemand;
import se.handslag.decisions.municipality.delay.DelayNotice;
import se.handslag.decisions.municipality.hear.HearingEnd;
import se.handslag.decisions.municipality.hear.OralHearing;
import se.handslag.decisions.municipality.interpret.InterpreterNeed;
import se.handslag.decisions.municipality.investigate.InvestigationMaterial;
import se.handslag.decisions.municipality.withdraw.Withdrawal;

/** What has been done before decisions in this municipality. It is added, never changed. Used inside a unit of work. */
public interface Preparations {
    /** All of one case. */
    Preparation of(CaseId caseId);

    void add(ConflictDeclaration declaration);

    void add(InterpreterNeed need);

    void add(OralHearing asked);

    /** Says how a hearing that was asked for came to its end. */
    void end(OralHearing hearing, HearingEnd end);

    void add(InvestigationMaterial material);

    void add(Communicated communicated);

    void add(Communicated communicated, CommunicationReply reply);

    void add(SkippedCommunication skipped);

    void add(CompletionRequest request);

    void add(Withdrawal withdrawal);

    void add(DelayNotice notice);

    void add(DelayDemand demand);

    /** Demands that came in on this day or before it and that no decision has answered, oldest first. */
    List<DelayDemand> unanswered(LocalDate cameUpTo);

    /** The same of one case. */
    List<DelayDemand> unanswered(CaseId caseId, LocalDate cameUpTo);
}
