package se.handslag.web.municipality.duty;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentence;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.carryout.CannotRecordCarryingOut;
import se.handslag.decisions.municipality.carryout.CarryingOut;
import se.handslag.decisions.municipality.carryout.CarryingOutStep;
import se.handslag.decisions.municipality.carryout.ReadingCarryingOut;
import se.handslag.decisions.municipality.carryout.ReadingCarryingOut.Carried;
import se.handslag.decisions.municipality.carryout.RecordCarryingOut;
import se.handslag.decisions.municipality.carryout.RecordingCarryingOut;
import se.handslag.decisions.municipality.carryout.WhyNotCarriedOut;
import se.handslag.planning.joint.plan.ReadingPlans;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** What came of one decision: carried out, interrupted, carried out again, or why not. */
final class CarryingOutPages {
    private static final String HERE = "/person/{case}/beslut/{decision}/verkstallighet";

    /** Contacts in which support was given; a call may only have been about an appointment. */
    private static final Set<ContactKind> MET =
            EnumSet.of(ContactKind.HOME_VISIT, ContactKind.OUTING, ContactKind.MEETING);

    void addTo(Site site) {
        site.get(HERE, CarryingOutPages::page);
        site.post(HERE, CarryingOutPages::record);
        site.post(HERE + "/ta-tillbaka", CarryingOutPages::takeBack);
    }

    private static DecisionId id(Visit visit) {
        try {
            return DecisionId.parse(visit.path("decision"));
        } catch (IllegalArgumentException e) {
            // Someone mistyped a path: to them the page does not exist.
            throw PageFault.missing();
        }
    }

    private static Reply page(Visit visit) {
        Carried carried = visit.use(ReadingCarryingOut.class)
                .decision(visit.actor(), visit.caseId(), id(visit))
                .orElseThrow(PageFault::missing);
        Optional<LocalDate> sign = carried.whyNot().isPresent() ? Optional.empty() : sign(visit, carried);
        sign.ifPresent(day -> visit.form().prefill("on", day.toString()));
        List<CarryingOutStep> steps = steps(carried.now().state());
        return visit.show(
                "municipality/duty/carrying-out.jte",
                new CarryingOutPage(
                        carried,
                        sign,
                        steps.stream()
                                .map(step -> Choice.of(step.code(), visit.say("web.duty.step." + step.code())))
                                .toList(),
                        Stream.of(WhyNotCarriedOut.values())
                                .map(why -> Choice.of(why.code(), visit.say("carrying-out.why." + why.code())))
                                .toList(),
                        path(visit)));
    }

    private static List<CarryingOutStep> steps(CarryingOut.State state) {
        return switch (state) {
            case NOT_YET -> List.of(CarryingOutStep.CARRIED_OUT, CarryingOutStep.DELAYED);
            // A decision that is carried out may have been so too late, and the report asks why.
            case CARRIED_OUT -> List.of(CarryingOutStep.INTERRUPTED, CarryingOutStep.DELAYED);
            case INTERRUPTED -> List.of(CarryingOutStep.RESUMED, CarryingOutStep.DELAYED);
        };
    }

    /** The first sign in the record that support began, or began again: a meeting that is noted, or the plan. Someone confirms it. */
    private static Optional<LocalDate> sign(Visit visit, Carried carried) {
        if (carried.now().state() == CarryingOut.State.CARRIED_OUT) {
            return Optional.empty();
        }
        LocalDate first = carried.decision().period().from();
        LocalDate earliest = Stream.of(
                        first, carried.decision().decidedOn(), carried.now().since())
                .max(LocalDate::compareTo)
                .orElse(first);
        Stream<LocalDate> met = visit.use(ReadingJournal.class).story(visit.actor(), visit.caseId()).notes().stream()
                .filter(note -> MET.contains(note.kind()))
                .map(note -> LocalDate.ofInstant(note.happenedAt(), Dates.SWEDEN));
        Stream<LocalDate> planned = visit.use(ReadingPlans.class).versions(visit.actor(), visit.caseId()).stream()
                .map(version -> LocalDate.ofInstant(version.plan().saved().at(), Dates.SWEDEN));
        return Stream.concat(met, planned)
                .filter(day -> !day.isBefore(earliest))
                .filter(day -> !day.isAfter(carried.decision().lastDay()))
                .min(LocalDate::compareTo);
    }

    private static Reply record(Visit visit) {
        Form form = visit.form();
        Optional<CarryingOutStep> step = CarryingOutStep.ofCode(form.text("step"));
        if (step.isEmpty()) {
            form.refuse("step", Sentence.of("web.duty.step.ask"));
        }
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.duty.on.ask"));
        if (form.faulty() || step.isEmpty()) {
            return page(visit);
        }
        RecordCarryingOut command = new RecordCarryingOut(
                visit.caseId(),
                id(visit),
                step.get(),
                on.orElseThrow(),
                WhyNotCarriedOut.ofCode(form.text("why")),
                form.text("text"));
        return handle(visit, command, form::refuse);
    }

    private static Reply takeBack(Visit visit) {
        Form form = visit.form();
        RecordCarryingOut command = new RecordCarryingOut(
                visit.caseId(),
                id(visit),
                CarryingOutStep.TAKEN_BACK,
                visit.today(),
                Optional.empty(),
                form.text("mistake"));
        return handle(visit, command, refusal -> form.refuse("mistake", refusal.sentence()));
    }

    private static Reply handle(Visit visit, RecordCarryingOut command, Consumer<CannotRecordCarryingOut> whenRefused) {
        return visit.use(RecordingCarryingOut.class)
                .handle(visit.actor(), command)
                .match(recorded -> visit.goTo(path(visit), Sentence.of("web.duty.recorded")), refusal -> {
                    whenRefused.accept(refusal);
                    return page(visit);
                });
    }

    private static String path(Visit visit) {
        return "/person/" + visit.caseId() + "/beslut/" + id(visit) + "/verkstallighet";
    }
}
