package se.handslag.decisions.municipality.prepare;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.communicate.Communicated;
import se.handslag.decisions.municipality.communicate.SkippedCommunication;
import se.handslag.decisions.municipality.complete.CompletionRequest;
import se.handslag.decisions.municipality.conflict.ConflictDeclaration;
import se.handslag.decisions.municipality.delay.DelayDemand;
import se.handslag.decisions.municipality.delay.DelayNotice;
import se.handslag.decisions.municipality.hear.OralHearing;
import se.handslag.decisions.municipality.interpret.InterpreterNeed;
import se.handslag.decisions.municipality.investigate.InvestigationMaterial;
import se.handslag.decisions.municipality.withdraw.Withdrawal;

/**
 * What has been done in a matter before a decision (beredning), each list oldest first.
 *
 * @param conflicts what those who handle it have said of conflicts of interest
 * @param interpreter whether the person needs an interpreter, as decided last
 * @param hearings what the person asked to say orally
 * @param material what has come in
 * @param communicated what the person has been sent before a decision
 * @param skipped where that was skipped
 * @param completions what the person was asked to add to an application
 * @param withdrawals applications taken back
 * @param delayNotices where the person was told of a delay
 * @param demands that a delayed matter be decided
 */
public record Preparation(
        List<ConflictDeclaration> conflicts,
        Optional<InterpreterNeed> interpreter,
        List<OralHearing> hearings,
        List<InvestigationMaterial> material,
        List<Communicated> communicated,
        List<SkippedCommunication> skipped,
        List<CompletionRequest> completions,
        List<Withdrawal> withdrawals,
        List<DelayNotice> delayNotices,
        List<DelayDemand> demands)
        implements PersonalData {
    public Preparation {
        conflicts = List.copyOf(conflicts);
        hearings = List.copyOf(hearings);
        material = List.copyOf(material);
        communicated = List.copyOf(communicated);
        skipped = List.copyOf(skipped);
        completions = List.copyOf(completions);
        withdrawals = List.copyOf(withdrawals);
        delayNotices = List.copyOf(delayNotices);
        demands = List.copyOf(demands);
    }

    /** What belongs to one thing that is to be decided; what is said of the one who handles or of the person stays. */
    public Preparation about(UUID subject) {
        return new Preparation(
                conflicts,
                interpreter,
                hearings.stream().filter(it -> it.about().equals(subject)).toList(),
                material.stream().filter(it -> it.about().equals(subject)).toList(),
                communicated.stream().filter(it -> it.about().equals(subject)).toList(),
                skipped.stream().filter(it -> it.about().equals(subject)).toList(),
                completions.stream().filter(it -> it.about().equals(subject)).toList(),
                withdrawals.stream().filter(it -> it.about().equals(subject)).toList(),
                delayNotices.stream().filter(it -> it.about().equals(subject)).toList(),
                demands.stream().filter(it -> it.about().equals(subject)).toList());
    }

    /** What this employee has said last of a conflict of interest; empty if they have said nothing. */
    public Optional<ConflictDeclaration> declared(StaffId staff) {
        return conflicts.stream().filter(it -> it.by().staff().equals(staff)).reduce((earlier, later) -> later);
    }

    /** The hearings that have been asked for and neither held nor declined. */
    public List<OralHearing> hearingsToHold() {
        return hearings.stream().filter(it -> it.end().isEmpty()).toList();
    }

    /** The demand that has come in; there can be one in a matter. */
    public Optional<DelayDemand> demand() {
        return demands.stream().findFirst();
    }

    @Override
    public String toString() {
        return "Preparation";
    }
}
