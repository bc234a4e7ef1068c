package se.handslag.eligibility.joint.criteria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.criteria.Automatic;
import se.handslag.core.team.criteria.Criterion;

/**
 * What is registered about the person, as far as the criteria ask for it.
 *
 * @param born the date of birth, where it is known
 * @param municipalityCode the four-digit code of the municipality of registration (kommunkod), where it is known
 * @param register where it is from, as people know it
 * @param at when the register was read
 */
public record Registered(Optional<LocalDate> born, Optional<String> municipalityCode, String register, Instant at)
        implements PersonalData {

    /**
     * A proposal for each fact that can be told from the register; what is not registered gives no proposal.
     *
     * @param today the Swedish date on which it is asked
     */
    public List<Proposal> proposalsOn(Criterion criteria, LocalDate today) {
        List<Proposal> proposals = new ArrayList<>();
        for (Criterion.Fact fact : criteria.facts()) {
            fact.automatic()
                    .flatMap(automatic -> answer(automatic, today))
                    .ifPresent(answer -> proposals.add(new Proposal(fact.id(), answer, register, at)));
        }
        return proposals;
    }

    private Optional<Answer> answer(Automatic automatic, LocalDate today) {
        if (automatic instanceof Automatic.HasTurned age) {
            // Who is born on 29 February turns on the 28th in other years, as time in years is counted by the act
            // 1930:173.
            return born.map(day -> yesIf(!day.plusYears(age.years()).isAfter(today)));
        }
        String asked = ((Automatic.ResidentIn) automatic).municipalityCode();
        return municipalityCode.map(code -> yesIf(code.equals(asked)));
    }

    private static Answer yesIf(boolean holds) {
        return holds ? Answer.YES : Answer.NO;
    }

    @Override
    public String toString() {
        return "Registered";
    }
}
