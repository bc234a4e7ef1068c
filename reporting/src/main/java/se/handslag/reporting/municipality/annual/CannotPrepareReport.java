package se.handslag.reporting.municipality.annual;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a report was not counted. */
public sealed interface CannotPrepareReport extends Refusal {
    /** There is no such team here. */
    record NoSuchTeam(Refusal why) implements CannotPrepareReport {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return "team";
        }
    }

    /** The actor has no task with persons, and some of the numbers are so small that they are about someone. */
    record NoTaskWithPersons() implements CannotPrepareReport {
        @Override
        public Sentence sentence() {
            return Sentence.of("reporting.annual.cannot.no-task");
        }

        @Override
        public String field() {
            return "";
        }
    }

    /** The actor is lent by another municipality, for other teams. */
    record NotLentToTheTeam() implements CannotPrepareReport {
        @Override
        public Sentence sentence() {
            return Sentence.of("reporting.annual.cannot.not-lent");
        }

        @Override
        public String field() {
            return "team";
        }
    }

    /** The year has not begun, or lies before there were teams. */
    record YearOutOfReach(int thisYear) implements CannotPrepareReport {
        @Override
        public Sentence sentence() {
            return Sentence.of("reporting.annual.cannot.year", String.valueOf(thisYear));
        }

        @Override
        public String field() {
            return "year";
        }
    }
}
