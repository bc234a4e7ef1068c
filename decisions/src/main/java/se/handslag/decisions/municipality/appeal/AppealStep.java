package se.handslag.decisions.municipality.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.court.CourtInstance;
import se.handslag.decisions.municipality.court.Enclosure;
import se.handslag.decisions.municipality.court.LeaveToAppeal;
import se.handslag.decisions.municipality.court.RulingOutcome;

/** One thing that was done with an appeal. Steps are added, never changed. */
public sealed interface AppealStep extends PersonalData {
    /** The stored code of the kind of step; never changes. Texts: {@code appeal.step.<code>}. */
    String code();

    /** Who did it, and when. */
    Signature by();

    <X> X match(Cases<X> cases);

    /** One answer for each kind of step; the compiler counts them. */
    interface Cases<X> {
        X timeTried(TimeTried step);

        X turnedAway(TurnedAway step);

        X reconsidered(Reconsidered step);

        X handedOver(HandedOver step);

        X ruled(Ruled step);
    }

    /**
     * A named person has tried whether it came in time (rättidsprövning).
     *
     * @param inTime what they found
     * @param proposed what the days said
     * @param lastDay the last day on which it could have come; empty while the day of delfående is not known, since the time does not run
     * @param reasons why they found so; may be empty when the days say the same
     */
    record TimeTried(boolean inTime, TimeProposal proposed, Optional<LocalDate> lastDay, String reasons, Signature by)
            implements AppealStep {
        @Override
        public String code() {
            return "time-tried";
        }

        @Override
        public <X> X match(Cases<X> cases) {
            return cases.timeTried(this);
        }

        @Override
        public String toString() {
            return "TimeTried";
        }
    }

    /**
     * It came too late and was turned away (avvisning).
     *
     * @param dismissal the decision that says so
     */
    record TurnedAway(DecisionId dismissal, Signature by) implements AppealStep {
        @Override
        public String code() {
            return "turned-away";
        }

        @Override
        public <X> X match(Cases<X> cases) {
            return cases.turnedAway(this);
        }

        @Override
        public String toString() {
            return "TurnedAway";
        }
    }

    /**
     * The decision was looked at again (omprövning).
     *
     * @param outcome what came of it
     * @param reasons why
     * @param change the decision that changed it; empty if it stands
     */
    record Reconsidered(Reconsideration outcome, String reasons, Optional<DecisionId> change, Signature by)
            implements AppealStep {
        @Override
        public String code() {
            return "reconsidered";
        }

        @Override
        public <X> X match(Cases<X> cases) {
            return cases.reconsidered(this);
        }

        @Override
        public String toString() {
            return "Reconsidered";
        }
    }

    /**
     * It was handed over to the court with what belongs to it (överlämnande).
     *
     * <p>It is kept as a disclosure of the record: to whom, what, and on which legal ground.
     *
     * @param court the court's name
     * @param sentOn the day it was sent
     * @param sent what was sent
     * @param investigationVersion the version of the investigation's text that was sent; 0 if none was
     * @param opinion what this authority says to the court (yttrande); may be empty
     * @param law the paragraph that obliges it
     */
    record HandedOver(
            String court,
            LocalDate sentOn,
            List<Enclosure> sent,
            int investigationVersion,
            String opinion,
            String law,
            Signature by)
            implements AppealStep {
        public HandedOver {
            sent = List.copyOf(sent);
        }

        @Override
        public String code() {
            return "handed-over";
        }

        @Override
        public <X> X match(Cases<X> cases) {
            return cases.handedOver(this);
        }

        @Override
        public String toString() {
            return "HandedOver";
        }
    }

    /**
     * A court has ruled (dom eller beslut).
     *
     * @param court which
     * @param caseNumber the court's number of the case (målnummer)
     * @param ruledOn the day of the ruling
     * @param outcome what it made of the appeal
     * @param leave whether a higher court gave leave to appeal
     * @param says what the ruling says, in words
     */
    record Ruled(
            CourtInstance court,
            String caseNumber,
            LocalDate ruledOn,
            RulingOutcome outcome,
            LeaveToAppeal leave,
            String says,
            Signature by)
            implements AppealStep {
        /** Whether the authority has something to carry out. */
        public boolean asksForANewDecision() {
            return outcome == RulingOutcome.CHANGED || outcome == RulingOutcome.REMANDED;
        }

        @Override
        public String code() {
            return "ruled";
        }

        @Override
        public <X> X match(Cases<X> cases) {
            return cases.ruled(this);
        }

        @Override
        public String toString() {
            return "Ruled";
        }
    }
}
