package se.handslag.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.eligibility.joint.criteria.Finding;
import se.handslag.eligibility.joint.criteria.FindingSource;
import se.handslag.eligibility.joint.criteria.Registered;

/**
 * A person who does not exist, as the criteria ask about them.
 *
 * @param registered what the population register says
 * @param findings what the two authorities have found, as the product has it
 * @param answers what those come to for each criterion that someone settles, for the engines that are given no more
 */
record GeneratedPerson(Registered registered, List<Finding> findings, Map<String, Answer> answers) {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    /** The same persons every time. */
    static List<GeneratedPerson> some(int count) {
        Random random = new Random(1_380);
        List<Criterion.Fact> facts = OurCriteria.CRITERIA.facts();
        return IntStream.range(0, count).mapToObj(i -> generated(random, facts)).toList();
    }

    private static GeneratedPerson generated(Random random, List<Criterion.Fact> facts) {
        Registered registered = new Registered(
                Optional.of(TODAY.minusYears(17 + random.nextInt(50)).minusDays(random.nextInt(365))),
                Optional.of(random.nextInt(20) == 0 ? "0319" : "0380"),
                "folkbokföringen",
                MORNING);
        // A third meet everything that is asked, as far as someone has looked; of the rest some things do not hold.
        int sort = random.nextInt(3);
        List<Finding> findings = new ArrayList<>();
        Map<String, Answer> answers = new HashMap<>();
        for (Criterion.Fact fact : facts) {
            if (fact.automatic().isEmpty()) {
                Answer answer = answer(random, sort);
                answers.put(fact.id(), answer);
                findings.add(finding(random, fact, answer, findings.size()));
            }
        }
        return new GeneratedPerson(registered, findings, answers);
    }

    private static Answer answer(Random random, int sort) {
        if (sort == 0) {
            return Answer.YES;
        }
        int drawn = random.nextInt(12);
        return drawn == 0 ? Answer.UNKNOWN : drawn == 1 && sort == 2 ? Answer.NO : Answer.YES;
    }

    private static Finding finding(Random random, Criterion.Fact fact, Answer answer, int minute) {
        boolean municipal = fact.settledBy().includes(AuthorityKind.MUNICIPALITY);
        return new Finding(
                fact.id(),
                answer,
                random.nextInt(4) == 0 ? "Säger själv att det inte går längre." : "",
                new Signature(
                        new StaffId(municipal ? "sara" : "nils"),
                        municipal ? "Sara Lind" : "Nils Ek",
                        municipal ? "Socionom" : "Specialistsjuksköterska",
                        municipal ? AuthorityId.municipality("0380") : AuthorityId.region("03"),
                        MORNING.plusSeconds(60L * minute)),
                new FindingSource.Interview());
    }
}
