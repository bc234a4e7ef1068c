package se.handslag.eligibility.municipality.interview;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.disclosure.Answers;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.Condition;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.records.UnitOfWork;
import se.handslag.eligibility.joint.appointment.Appointment;
import se.handslag.eligibility.joint.appointment.AppointmentId;
import se.handslag.eligibility.joint.appointment.Appointments;
import se.handslag.eligibility.joint.settle.Assessors;
import se.handslag.eligibility.municipality.contact.Contact;

/**
 * Books the assessment interview and tells the region when and where it is.
 *
 * <p>The region is told nothing of whom it is about: that is not yet known to have been consented to. That what it is told harms no one is a
 * test in the single case: whoever books reads it on the page and says so, and their words stand with the hand-over.
 */
public final class BookingInterviews {
    /** The region's own number for its member of staff is not told here, only the name. */
    private static final StaffId NOT_TOLD = new StaffId("not-told");

    private static final int LONGEST_AHEAD_YEARS = 1;
    private static final int SHORTEST_NAME = 3;
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Appointments appointments;
    private final Disclosing disclosing;
    private final Clock clock;

    @Inject
    public BookingInterviews(
            UnitOfWork unitOfWork, CaseFiles files, Appointments appointments, Disclosing disclosing, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.appointments = appointments;
        this.disclosing = disclosing;
        this.clock = clock;
    }

    public Outcome<Appointment, CannotBook> handle(Actor actor, BookInterview command) {
        return unitOfWork.call(actor, Act.writing("interview.book", command.caseId()), () -> book(actor, command));
    }

    private Outcome<Appointment, CannotBook> book(Actor actor, BookInterview command) {
        if (!Assessors.include(actor)) {
            return Outcome.refused(new CannotBook.NotACaseWorker());
        }
        Optional<CaseFile> found = files.hold(command.caseId());
        if (found.isEmpty()) {
            return Outcome.refused(new CannotBook.NoSuchCase());
        }
        CaseFile file = found.get();
        if (!file.isOpen()) {
            return Outcome.refused(new CannotBook.Ended());
        }
        List<CannotBook.Fault> faults = faults(command, file);
        if (!faults.isEmpty()) {
            return Outcome.refused(new CannotBook.Incomplete(faults));
        }
        Appointment appointment = new Appointment(
                new AppointmentId(TimeOrderedIds.next(clock)),
                file.id(),
                instant(command.at()),
                command.place().strip(),
                command.region(),
                command.regionStaff().strip(),
                Signature.of(actor, clock.instant()));
        appointments.add(appointment);
        Basis noHarm =
                new Basis(Ground.HARM_TEST, command.noHarm().strip(), Answers.of(Condition.HARM_TO_WHOM, "both"));
        DiscloseItem copy = new DiscloseItem(
                file.id(), ItemKind.APPOINTMENT, appointment.id().value(), command.region(), noHarm);
        return disclosing
                .handle(actor, copy.seen(command.protectionSeen()))
                .<Outcome<Appointment, CannotBook>>match(
                        told -> {
                            files.save(booked(file, actor, appointment));
                            return Outcome.done(appointment);
                        },
                        (CannotDisclose why) -> Outcome.refused(new CannotBook.RegionNotTold(why)));
    }

    private CaseFile booked(CaseFile file, Actor actor, Appointment appointment) {
        Coordinator ours = file.ours().orElseGet(() -> Coordinator.of(actor));
        Coordinator theirs = new Coordinator(NOT_TOLD, appointment.regionStaff(), appointment.partner());
        Stage stage = file.stage() == Stage.CONTACT ? Stage.ASSESSMENT : file.stage();
        return file.at(stage).coordinatedBy(ours).coordinatedThereBy(theirs);
    }

    private Instant instant(LocalDateTime at) {
        return at.atZone(clock.getZone()).toInstant();
    }

    private List<CannotBook.Fault> faults(BookInterview command, CaseFile file) {
        List<CannotBook.Fault> faults = new ArrayList<>();
        LocalDateTime now = LocalDateTime.now(clock);
        if (command.at().isBefore(now)) {
            faults.add(CannotBook.Fault.HAS_BEEN);
        } else if (command.at().isAfter(now.plusYears(LONGEST_AHEAD_YEARS))) {
            faults.add(CannotBook.Fault.TOO_FAR_AHEAD);
        }
        if (command.place().isBlank()) {
            faults.add(CannotBook.Fault.NO_PLACE);
        } else if (command.place().strip().length() > Appointment.LONGEST_PLACE) {
            faults.add(CannotBook.Fault.PLACE_TOO_LONG);
        } else if (names(command.place(), file)) {
            faults.add(CannotBook.Fault.PLACE_NAMES_THE_PERSON);
        }
        if (command.regionStaff().isBlank()) {
            faults.add(CannotBook.Fault.NO_ONE_FROM_THE_REGION);
        } else if (command.regionStaff().strip().length() > Appointment.LONGEST_NAME) {
            faults.add(CannotBook.Fault.NAME_TOO_LONG);
        }
        if (command.noHarm().isBlank()) {
            faults.add(CannotBook.Fault.HARM_NOT_TRIED);
        }
        return faults;
    }

    /** Whether a word of the place is also a word of what the person is called. */
    private static boolean names(String place, CaseFile file) {
        Set<String> called = file.person()
                .map(person -> person.name().full() + " " + person.name().knownAs())
                .or(() -> Optional.of(file.callName()).filter(name -> !name.startsWith(Contact.UNNAMED)))
                .map(BookingInterviews::words)
                .orElse(Set.of());
        return words(place).stream().anyMatch(called::contains);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(WORDS.split(text.toLowerCase(SWEDISH)))
                .filter(word -> word.length() >= SHORTEST_NAME)
                .collect(Collectors.toSet());
    }
}
