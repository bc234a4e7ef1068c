package se.handslag.decisions.municipality.matter;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.ChangeGround;
import se.handslag.decisions.municipality.Changed;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.appeal.Appeal;
import se.handslag.decisions.municipality.appeal.AppealId;
import se.handslag.decisions.municipality.appeal.AppealStep;
import se.handslag.decisions.municipality.correct.Correction;
import se.handslag.decisions.municipality.notify.Notice;
import se.handslag.decisions.municipality.notify.OmittedDecider;

/**
 * What has happened to the decisions of a matter once they were made, beside other decisions and the notices that stand.
 *
 * @param mistakenNotices notices that a later one has taken the place of, oldest first
 * @param omittedDeciders letters that were handed out without the name of the one who decided, oldest first
 * @param corrections of clerical errors, oldest first
 * @param appeals oldest first
 */
public record Aftermath(
        List<Notice> mistakenNotices,
        List<OmittedDecider> omittedDeciders,
        List<Correction> corrections,
        List<Appeal> appeals)
        implements PersonalData {
    public Aftermath {
        mistakenNotices = List.copyOf(mistakenNotices);
        omittedDeciders = List.copyOf(omittedDeciders);
        corrections = List.copyOf(corrections);
        appeals = List.copyOf(appeals);
    }

    public Optional<Appeal> appeal(AppealId id) {
        return appeals.stream().filter(appeal -> appeal.id().equals(id)).findFirst();
    }

    public List<Appeal> appealsOf(DecisionId decision) {
        return appeals.stream()
                .filter(appeal -> appeal.decision().equals(decision))
                .toList();
    }

    public List<Correction> correctionsOf(DecisionId decision) {
        return corrections.stream().filter(it -> it.decision().equals(decision)).toList();
    }

    /** Whether its letter is handed out without the name of the one who decided. */
    public boolean omitsDecider(DecisionId decision) {
        return omittedDeciders.stream().anyMatch(it -> it.decision().equals(decision));
    }

    /** Appeals of the decision, or of one that it changed, since they are about what it now says. */
    public Stream<Appeal> appealsThatReach(DecisionId decision, List<MunicipalDecision> oldestFirst) {
        return appeals.stream()
                .filter(appeal -> successors(appeal.decision(), oldestFirst).contains(decision));
    }

    /** Whether a court has ruled that the decision be changed or tried again, and nobody has decided so yet. */
    public boolean hasRulingToCarryOut(DecisionId decision, List<MunicipalDecision> oldestFirst) {
        return appealsThatReach(decision, oldestFirst)
                .anyMatch(appeal -> appeal.lastRuling()
                                .filter(AppealStep.Ruled::asksForANewDecision)
                                .isPresent()
                        && successors(appeal.decision(), oldestFirst).stream()
                                .noneMatch(id -> isByTheCourt(id, oldestFirst)));
    }

    private static boolean isByTheCourt(DecisionId id, List<MunicipalDecision> decisions) {
        return decisions.stream()
                .anyMatch(it -> it instanceof Changed changed
                        && changed.id().equals(id)
                        && changed.ground() == ChangeGround.COURT_RULING);
    }

    /** The decision and those that have taken its place, one after the other. */
    private static Set<DecisionId> successors(DecisionId decision, List<MunicipalDecision> oldestFirst) {
        Set<DecisionId> reached = new HashSet<>(Set.of(decision));
        for (MunicipalDecision later : oldestFirst) {
            if (later instanceof Changed changed && reached.contains(changed.changed())) {
                reached.add(changed.id());
            }
        }
        return reached;
    }

    @Override
    public String toString() {
        return "Aftermath";
    }
}
