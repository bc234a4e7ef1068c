package se.handslag.planning.municipality.discharge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.InformedPersons;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.inform.InformationGiven;
import se.handslag.planning.joint.inform.Informations;

/**
 * Reads from the record whether the person has been told of the support and care that exists and is recommended.
 *
 * <p>The guideline's first goal: all are to be told which support and care there is <em>and</em> which is recommended. It is read and not
 * ticked: from the municipality's own record and from copies that the region has handed over. What the region has told and not handed over
 * is not known here and does not count.
 */
public final class Informed implements InformedPersons {
    private final Informations informations;
    private final ReceivedCopies copies;

    @Inject
    public Informed(Informations informations, ReceivedCopies copies) {
        this.informations = informations;
        this.copies = copies;
    }

    /** Yes when something was told and something was recommended, with what says so; otherwise no. */
    public MeasuredGoal read(CaseId caseId) {
        return read(caseId, LocalDate.MAX);
    }

    @Override
    public Answer by(CaseId caseId, LocalDate day) {
        return read(caseId, day).answer();
    }

    @Override
    public Set<CaseId> among(Map<CaseId, LocalDate> days) {
        Set<CaseId> cases = days.keySet();
        Map<CaseId, List<InformationGiven>> own =
                informations.about(cases).stream().collect(groupingBy(InformationGiven::caseId));
        Map<CaseId, List<ReceivedCopy>> received = copies.ofKind(PlanningItems.INFORMATION, cases).stream()
                .collect(groupingBy(copy -> copy.item().caseId()));
        return cases.stream()
                .filter(caseId -> measure(
                                        own.getOrDefault(caseId, List.of()),
                                        received.getOrDefault(caseId, List.of()),
                                        days.getOrDefault(caseId, LocalDate.MAX))
                                .answer()
                        == Answer.YES)
                .collect(toSet());
    }

    /** Those of these persons whom the record says to have been told; asked of many at once. */
    Set<CaseId> among(Collection<CaseId> cases) {
        return among(cases.stream().distinct().collect(toMap(caseId -> caseId, caseId -> LocalDate.MAX)));
    }

    private MeasuredGoal read(CaseId caseId, LocalDate day) {
        return measure(informations.about(caseId), copies.ofKind(PlanningItems.INFORMATION, List.of(caseId)), day);
    }

    private static MeasuredGoal measure(List<InformationGiven> own, List<ReceivedCopy> received, LocalDate day) {
        List<String> evidence = new ArrayList<>();
        boolean told = false;
        boolean recommended = false;
        for (InformationGiven information : own) {
            if (!information.on().isAfter(day)) {
                told |= !information.toldInWords().isBlank();
                recommended |= !information.recommendedInWords().isBlank();
                evidence.add("information:" + information.id());
            }
        }
        for (ReceivedCopy copy : received) {
            Map<String, String> content = copy.item().content();
            if (!LocalDate.parse(content.getOrDefault("on", "")).isAfter(day)) {
                told |= !content.getOrDefault("told", "").isBlank();
                recommended |= !content.getOrDefault("recommended", "").isBlank();
                evidence.add("copy:" + copy.id());
            }
        }
        return new MeasuredGoal(GOAL, told && recommended ? Answer.YES : Answer.NO, "", evidence);
    }
}
