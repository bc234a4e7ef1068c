package se.handslag.eligibility.municipality.conclude;

import java.util.List;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.platform.UnknownTeam;
import se.handslag.eligibility.joint.criteria.Missing;

/** Why an assessment was not concluded. */
public sealed interface CannotConclude extends Refusal {
    /** Only those who handle or decide matters conclude assessments. */
    record NotACaseWorker() implements CannotConclude {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.conclude.cannot.not-a-case-worker");
        }
    }

    /** This municipality has no such case. */
    record NoSuchCase() implements CannotConclude {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.conclude.cannot.no-such-case");
        }
    }

    /** The case has ended. */
    record Ended() implements CannotConclude {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.conclude.cannot.ended");
        }
    }

    /** The case's team is no longer installed here. */
    record NoSuchTeam(UnknownTeam unknown) implements CannotConclude {
        @Override
        public Sentence sentence() {
            return unknown.sentence();
        }
    }

    /** Something has changed since the actor looked. */
    record ChangedMeanwhile() implements CannotConclude {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.conclude.cannot.changed-meanwhile");
        }
    }

    /** It has been concluded already, and nothing has changed since. */
    record AlreadyConcluded() implements CannotConclude {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.conclude.cannot.already-concluded");
        }
    }

    /** Some criteria are not settled, or the two authorities differ on them. */
    record Unfinished(List<Left> left) implements CannotConclude {
        public Unfinished {
            left = List.copyOf(left);
        }

        @Override
        public Sentence sentence() {
            Sentence all = left.get(0).sentence();
            for (Left next : left.subList(1, left.size())) {
                all = Sentence.of("eligibility.conclude.left.and", all, next.sentence());
            }
            return Sentence.of("eligibility.conclude.cannot.unfinished", all);
        }
    }

    /**
     * What is left to do with one criterion, and who can do it.
     *
     * @param number the criterion's place in the guideline, from 1
     * @param missing what is missing
     */
    record Left(int number, Missing missing) {
        /** For instance: criterion 8 (the region). */
        Sentence sentence() {
            String who = missing.by().size() > 1
                    ? "either"
                    : missing.by().get(0) == AuthorityKind.REGION ? "region" : "municipality";
            return Sentence.of(
                    "eligibility.conclude.left." + missing.what().code(),
                    number,
                    Sentence.of("eligibility.conclude.left.by." + who));
        }
    }
}
