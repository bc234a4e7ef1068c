package se.handslag.reporting.joint.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.planning.CountedContact;
import se.handslag.reporting.fidelity.Measure;

class TeamWorkTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void aTeamWithoutPersonsHasNothingButItsMeetingsToTell() {
        assertThat(new TeamWork(DAY, Set.of(), Set.of(), List.of(), Set.of()).counted())
                .containsOnlyKeys(Measure.MEETINGS);
    }

    @Test
    void aVisitThatNobodyTimedLeavesNoSumOfMinutesToTell() {
        CaseId kim = new CaseId(new UUID(1, 1));
        CountedContact timed = contact(new Random(1), kim, true, DAY, 60);
        CountedContact untimed = contact(new Random(2), kim, true, DAY, 0);

        assertThat(work(kim, timed).counted().get(Measure.INTENSITY)).isEqualTo(new Counted(Measure.INTENSITY, 60, 4));
        assertThat(work(kim, timed, untimed).counted()).doesNotContainKey(Measure.INTENSITY);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void countsAsSomeoneWouldByHand(int seed) {
        Random random = new Random(seed);
        List<CaseId> persons = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(30); i++) {
            persons.add(new CaseId(new UUID(random.nextLong(), random.nextLong())));
        }
        List<CountedContact> contacts = new ArrayList<>();
        for (int i = 0; i < random.nextInt(400); i++) {
            contacts.add(contact(
                    random,
                    persons.get(random.nextInt(persons.size())),
                    random.nextInt(3) > 0,
                    DAY.minusDays(random.nextInt(28)),
                    1 + random.nextInt(120)));
        }
        Set<LocalDate> meetings = new HashSet<>();
        for (int i = 0; i < random.nextInt(20); i++) {
            meetings.add(DAY.minusDays(random.nextInt(28)));
        }
        Set<StaffId> coordinators = Set.of(new StaffId("s0"), new StaffId("s1"));

        Map<Measure, Counted> counted =
                new TeamWork(DAY, Set.copyOf(persons), coordinators, contacts, meetings).counted();

        double visits = 0;
        double out = 0;
        double minutes = 0;
        double network = 0;
        double several = 0;
        for (CaseId person : persons) {
            Set<String> staff = new HashSet<>();
            for (CountedContact one : contacts) {
                if (!one.caseId().equals(person)) {
                    continue;
                }
                network += one.isWithNetwork() ? 1 : 0;
                if (one.isFaceToFace()) {
                    visits++;
                    minutes += one.minutes();
                    out += one.isOutside() ? 1 : 0;
                    if (one.on().isAfter(DAY.minusDays(14))) {
                        staff.add(one.staff().value());
                    }
                }
            }
            several += staff.size() > 1 ? 1 : 0;
        }
        double people = persons.size();
        same(counted, Measure.CASELOAD, people / 2);
        same(counted, Measure.MEETINGS, meetings.size() / 4.0);
        same(counted, Measure.SEVERAL_STAFF, 100 * several / people);
        same(counted, Measure.FREQUENCY, visits / people / 4);
        same(counted, Measure.INTENSITY, minutes / people / 4);
        same(counted, Measure.NETWORK, network / people);
        if (visits > 0) {
            same(counted, Measure.OUTSIDE, 100 * out / visits);
        } else {
            assertThat(counted).doesNotContainKey(Measure.OUTSIDE);
        }
    }

    private static void same(Map<Measure, Counted> counted, Measure measure, double value) {
        assertThat(counted.get(measure).value().doubleValue())
                .as(measure.code())
                .isCloseTo(value, within(0.00501));
    }

    private static TeamWork work(CaseId person, CountedContact... contacts) {
        return new TeamWork(DAY, Set.of(person), Set.of(new StaffId("s0")), List.of(contacts), Set.of());
    }

    private static CountedContact contact(Random random, CaseId person, boolean met, LocalDate on, int minutes) {
        return new CountedContact(
                person,
                on,
                new StaffId("s" + random.nextInt(3)),
                minutes,
                met,
                random.nextBoolean(),
                random.nextInt(3) == 0);
    }
}
