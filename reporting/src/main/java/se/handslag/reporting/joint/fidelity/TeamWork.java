package se.handslag.reporting.joint.fidelity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.CountedContact;
import se.handslag.reporting.fidelity.Measure;

/**
 * What a record says of a team's work up to a day, to be counted.
 *
 * @param day the last day
 * @param persons the cases of those whom the team works with
 * @param coordinators the staff who coordinate any of them
 * @param contacts the contacts with them in the four weeks up to the day
 * @param meetings the days in those weeks on which the team met
 */
record TeamWork(
        LocalDate day,
        Set<CaseId> persons,
        Set<StaffId> coordinators,
        List<CountedContact> contacts,
        Set<LocalDate> meetings)
        implements PersonalData {
    static final int WEEKS = 4;
    private static final int WEEKS_OF_SEVERAL = 2;

    TeamWork {
        persons = Set.copyOf(persons);
        coordinators = Set.copyOf(coordinators);
        contacts = List.copyOf(contacts);
        meetings = Set.copyOf(meetings);
    }

    static Period weeksUpTo(LocalDate day) {
        return weeks(day, WEEKS);
    }

    private static Period weeks(LocalDate day, int weeks) {
        return new Period(day.minusWeeks(weeks).plusDays(1), day);
    }

    /** Every measure that there is anything to hold against; a team without persons has none but its meetings. */
    Map<Measure, Counted> counted() {
        Map<Measure, Counted> all = new EnumMap<>(Measure.class);
        List<CountedContact> met =
                contacts.stream().filter(CountedContact::isFaceToFace).toList();
        long personWeeks = (long) persons.size() * WEEKS;
        put(all, Measure.MEETINGS, meetings.size(), WEEKS);
        put(all, Measure.CASELOAD, persons.size(), coordinators.size());
        put(all, Measure.SEVERAL_STAFF, metSeveral(met), persons.size());
        put(all, Measure.OUTSIDE, met.stream().filter(CountedContact::isOutside).count(), met.size());
        put(all, Measure.FREQUENCY, met.size(), personWeeks);
        put(
                all,
                Measure.NETWORK,
                contacts.stream().filter(CountedContact::isWithNetwork).count(),
                persons.size());
        // A visit that nobody has timed would count as none: with any such there is no sum to tell.
        if (met.stream().allMatch(one -> one.minutes() > 0)) {
            put(
                    all,
                    Measure.INTENSITY,
                    met.stream().mapToLong(CountedContact::minutes).sum(),
                    personWeeks);
        }
        return all;
    }

    private static void put(Map<Measure, Counted> all, Measure measure, long count, long of) {
        if (of > 0) {
            all.put(measure, new Counted(measure, count, of));
        }
    }

    private long metSeveral(Collection<CountedContact> met) {
        Period lately = weeks(day, WEEKS_OF_SEVERAL);
        Map<CaseId, Set<StaffId>> staff = met.stream()
                .filter(one -> lately.contains(one.on()))
                .collect(Collectors.groupingBy(
                        CountedContact::caseId, Collectors.mapping(CountedContact::staff, Collectors.toSet())));
        return staff.values().stream().filter(who -> who.size() > 1).count();
    }

    @Override
    public String toString() {
        return "TeamWork[" + day + "]";
    }
}
