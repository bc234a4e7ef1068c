package se.handslag.planning.joint.contact;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.handslag.core.access.AccessGate;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Stage;
import se.handslag.core.person.PersonalData;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;
import se.handslag.core.team.work.Absence;
import se.handslag.core.team.work.WayOfWorking;
import se.handslag.planning.joint.contact.absence.AbsenceAdvice;
import se.handslag.planning.joint.contact.absence.AbsenceRule;
import se.handslag.planning.joint.contact.absence.StepTaken;

/** Tells how often and where the person is met, when they were last reached, and what the model says if they stay away. */
public final class ReadingContacts {
    /** Over how many weeks frequency and places are told. */
    public static final int WEEKS = 4;

    /** Within how many days a person is reached where the model says nothing. A habit; no statute sets it. */
    public static final int DAYS_UNLESS_THE_MODEL_SAYS = 14;

    private static final int MOST = 200;

    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Contacts contacts;
    private final CloserContact intensity;
    private final Teams teams;
    private final AccessGate gate;
    private final Clock clock;

    @Inject
    public ReadingContacts(
            UnitOfWork unitOfWork,
            CaseFiles files,
            Contacts contacts,
            CloserContact intensity,
            Teams teams,
            AccessGate gate,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.contacts = contacts;
        this.intensity = intensity;
        this.teams = teams;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Contact with one person.
     *
     * @param open whether more can be written down
     * @param state where it stands
     * @param latest the contacts that are not struck, the last one first, at most 200
     * @param places how many times the person was reached at each place in the last four weeks; a place without any is not there
     * @param absence the model's rule for someone who stays away
     * @param advice what the rule asks for today
     * @param steps what was done about absence, the last first
     * @param within the longest time without contact, in days, where the model says any
     */
    public record Overview(
            boolean open,
            ContactState state,
            List<ContactMade> latest,
            Map<ContactPlace, Integer> places,
            Absence absence,
            List<AbsenceAdvice> advice,
            List<StepTaken> steps,
            OptionalInt within)
            implements PersonalData {
        public Overview {
            latest = List.copyOf(latest);
            places = Map.copyOf(places);
            advice = List.copyOf(advice);
            steps = List.copyOf(steps);
        }

        /** How many times the person was reached in the last four weeks. */
        public int reached() {
            return places.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** The share of those that was at this place, in whole percent. */
        public int percent(ContactPlace place) {
            return reached() == 0 ? 0 : Math.round(100f * places.getOrDefault(place, 0) / reached());
        }

        @Override
        public String toString() {
            return "Overview[" + state.caseId() + "]";
        }
    }

    public Optional<Overview> about(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("outreach.read", caseId), () -> files.find(caseId)
                .map(this::overview));
    }

    /** Where contact stands in each of these cases that the actor may read. */
    public Map<CaseId, ContactState> states(Actor actor, List<CaseId> cases) {
        return unitOfWork.call(
                actor, Act.reading("outreach.list"), () -> contacts.states(gate.about(actor, cases, caseId -> caseId)));
    }

    /**
     * Those of these files whose person has not been reached within the model's rhythm, or within two weeks where the model says nothing.
     *
     * <p>While there has been no contact the days are counted from when the file was opened.
     */
    public List<CaseFile> notReachedInTime(Actor actor, List<CaseFile> open) {
        LocalDate today = LocalDate.now(clock);
        Map<CaseId, ContactState> states =
                states(actor, open.stream().map(CaseFile::id).toList());
        Set<CaseId> closer =
                unitOfWork.call(actor, Act.reading("outreach.list"), () -> intensity.among(states.keySet()));
        return open.stream()
                .filter(file -> file.stage() != Stage.RELATIVE)
                .filter(file -> Optional.ofNullable(states.get(file.id()))
                        .filter(state -> ContactRule.sinceContact(file, state)
                                .plusDays(days(file, closer.contains(file.id())))
                                .isBefore(today))
                        .isPresent())
                .toList();
    }

    private int days(CaseFile file, boolean closer) {
        return ContactRule.within(ContactRule.work(teams, file), closer).orElse(DAYS_UNLESS_THE_MODEL_SAYS);
    }

    private Overview overview(CaseFile file) {
        WayOfWorking work = ContactRule.work(teams, file);
        ContactState state = contacts.states(List.of(file.id())).getOrDefault(file.id(), ContactState.none(file.id()));
        List<ContactMade> latest = contacts.about(file.id(), MOST);
        LocalDate from = LocalDate.now(clock).minusWeeks(WEEKS);
        Map<ContactPlace, Integer> places = new EnumMap<>(ContactPlace.class);
        latest.stream()
                .filter(ContactMade::reachedPerson)
                .filter(contact -> contact.on().isAfter(from))
                .forEach(contact -> places.merge(contact.place(), 1, Integer::sum));
        return new Overview(
                file.isOpen(),
                state,
                latest,
                places,
                work.absence(),
                file.isOpen() ? AbsenceRule.advise(work.absence(), state) : List.of(),
                contacts.steps(file.id()),
                ContactRule.within(work, intensity.among(List.of(file.id())).contains(file.id())));
    }
}
