package se.handslag.planning.joint.plan;

import java.util.List;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.person.PersonalData;

/** Why a plan was not saved, whichever authority's it is. What was written stays with the page. */
public sealed interface CannotSavePlan extends Refusal {

    /** A reason that is one authority's own, such as that nothing has been decided yet. It says itself what it is. */
    non-sealed interface OwnReason extends CannotSavePlan {}

    /** There is no file on this case in one's own record. */
    record NoSuchCase() implements CannotSavePlan {
        @Override
        public Sentence sentence() {
            return Sentence.of("plan.save.cannot.no-such-case");
        }
    }

    /** The case has ended. */
    record CaseClosed() implements CannotSavePlan {
        @Override
        public Sentence sentence() {
            return Sentence.of("plan.save.cannot.case-closed");
        }
    }

    /** The employer has not given the actor this work to do. */
    record NoMandate() implements CannotSavePlan {
        @Override
        public Sentence sentence() {
            return Sentence.of("plan.save.cannot.no-mandate");
        }
    }

    /** The team of the case is not installed here. */
    record NoSuchTeam() implements CannotSavePlan {
        @Override
        public Sentence sentence() {
            return Sentence.of("plan.save.cannot.no-such-team");
        }
    }

    /** Nothing at all is written. */
    record NothingWritten() implements CannotSavePlan {
        @Override
        public Sentence sentence() {
            return Sentence.of("plan.save.cannot.nothing-written");
        }
    }

    /** The section is not this authority's to write, or not in the team's plan. */
    record WrongSection(PlanField at) implements CannotSavePlan {
        @Override
        public Sentence sentence() {
            return Sentence.of("plan.save.cannot.wrong-section");
        }

        @Override
        public String field() {
            return at.code();
        }
    }

    /** A goal without words. */
    record GoalWithoutWords(PlanField at) implements CannotSavePlan {
        @Override
        public Sentence sentence() {
            return Sentence.of("plan.save.cannot.goal-without-words");
        }

        @Override
        public String field() {
            return at.code();
        }
    }

    /** The team has no goal with this id. */
    record UnknownProgrammeGoal(PlanField at) implements CannotSavePlan {
        @Override
        public Sentence sentence() {
            return Sentence.of("plan.save.cannot.unknown-programme-goal");
        }

        @Override
        public String field() {
            return at.code();
        }
    }

    /** A next follow-up that was set now lies before today. */
    record FollowUpInThePast(PlanField at) implements CannotSavePlan {
        @Override
        public Sentence sentence() {
            return Sentence.of("plan.save.cannot.follow-up-in-the-past");
        }

        @Override
        public String field() {
            return at.code();
        }
    }

    /** The days for reaching a goal, set now, all lie before today. */
    record TargetInThePast(PlanField at) implements CannotSavePlan {
        @Override
        public Sentence sentence() {
            return Sentence.of("plan.save.cannot.target-in-the-past");
        }

        @Override
        public String field() {
            return at.code();
        }
    }

    /** Days that were set before are others now, and it is not said why. */
    record MovedWithoutReason(PlanField at) implements CannotSavePlan {
        @Override
        public Sentence sentence() {
            return Sentence.of("plan.save.cannot.moved-without-reason");
        }

        @Override
        public String field() {
            return at.code();
        }
    }

    /** Every step is somebody else's to take: neither the person nor this authority answers for anything in the plan. */
    record NobodyResponsible(PlanField at) implements CannotSavePlan {
        @Override
        public Sentence sentence() {
            return Sentence.of("plan.save.cannot.nobody-responsible");
        }

        @Override
        public String field() {
            return at.code();
        }
    }

    /** The person is said to have answered on a day that has not come. */
    record AnswerInTheFuture(PlanField at) implements CannotSavePlan {
        @Override
        public Sentence sentence() {
            return Sentence.of("plan.save.cannot.answer-in-the-future");
        }

        @Override
        public String field() {
            return at.code();
        }
    }

    /** One text is longer than can be kept. */
    record TooLong(PlanField at, int most) implements CannotSavePlan {
        @Override
        public Sentence sentence() {
            return Sentence.of("plan.save.cannot.too-long", most);
        }

        @Override
        public String field() {
            return at.code();
        }
    }

    /** More goals, steps or words than can be kept in one plan. */
    record TooMuch() implements CannotSavePlan {
        @Override
        public Sentence sentence() {
            return Sentence.of(
                    "plan.save.cannot.too-much",
                    PlanContent.MOST_GOALS,
                    PlanContent.MOST_STEPS,
                    PlanContent.LONGEST_TOGETHER);
        }
    }

    /** The version that was looked at has never been. */
    record NoSuchVersion() implements CannotSavePlan {
        @Override
        public Sentence sentence() {
            return Sentence.of("plan.save.cannot.no-such-version");
        }
    }

    /** No consent covers a copy of the plan to that authority today; nothing was saved either. */
    record NoConsentForCopy() implements CannotSavePlan {
        @Override
        public Sentence sentence() {
            return Sentence.of("plan.save.cannot.no-consent-for-copy");
        }

        @Override
        public String field() {
            return "copyTo";
        }
    }

    /** A copy was wanted and cannot go for another reason than that no consent covers it; nothing was saved either. */
    record CopyStopped(CannotDisclose why) implements CannotSavePlan {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return why instanceof CannotDisclose.ProtectionNotSeen ? why.field() : "copyTo";
        }
    }

    /**
     * Somebody else saved the same fields first.
     *
     * @param theirs the plan as they left it
     * @param ours all that was to be saved now
     * @param together both changes together, with theirs where both changed the same
     * @param fields where both changed the same: what they wrote is {@link PlanChange#before()}, what was to be saved is {@link
     *     PlanChange#after()}
     */
    record Conflict(Plan theirs, PlanContent ours, PlanContent together, List<PlanChange> fields)
            implements CannotSavePlan, PersonalData {
        public Conflict {
            fields = List.copyOf(fields);
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(
                    "plan.save.cannot.conflict",
                    theirs.saved().name(),
                    theirs.saved().at());
        }

        @Override
        public String toString() {
            return "Conflict[" + theirs + "]";
        }
    }
}
