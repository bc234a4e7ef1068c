package se.handslag.web.municipality.interview;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentence;
import se.handslag.eligibility.joint.appointment.Appointment;
import se.handslag.eligibility.joint.view.ReadingAssessment;
import se.handslag.eligibility.municipality.interview.BookInterview;
import se.handslag.eligibility.municipality.interview.BookingInterviews;
import se.handslag.eligibility.municipality.interview.CannotBook;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Booking the assessment interview. */
public final class InterviewRoutes implements Routes {
    /**
     * What the page shows.
     *
     * @param regions the regions to choose from; a single one is not asked about
     * @param booked when and where it is booked already; empty if it is not
     */
    public record InterviewPage(List<Choice> regions, String booked) {}

    @Override
    public void addTo(Site site) {
        site.get("/person/{case}/bedomningssamtal", this::show);
        site.post("/person/{case}/bedomningssamtal", this::book);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/municipality/interview/texts");
    }

    private Reply show(Visit visit) {
        visit.use(BookingInterviews.class);
        visit.person();
        Optional<Appointment> booked = visit.use(ReadingAssessment.class)
                .handle(visit.actor(), visit.caseId())
                .match(view -> view.interview(), unknown -> Optional.empty());
        booked.ifPresent(interview -> {
            visit.form().prefill("place", interview.place());
            visit.form().prefill("regionStaff", interview.regionStaff());
            visit.form().prefill("region", interview.partner().toString());
        });
        return page(visit, booked);
    }

    private static Reply page(Visit visit, Optional<Appointment> booked) {
        List<Choice> regions = visit.use(Receivers.class).all().stream()
                .map(InterviewRoutes::choice)
                .toList();
        return visit.show(
                "municipality/interview/book.jte",
                new InterviewPage(
                        regions,
                        booked.map(interview ->
                                        visit.say("web.interview.booked", interview.startsAt(), interview.place()))
                                .orElse("")));
    }

    private static Choice choice(Authority region) {
        return Choice.of(region.id().toString(), region.name());
    }

    private Reply book(Visit visit) {
        visit.person();
        Form form = visit.form();
        Optional<LocalDate> day = form.requiredDate("day", Sentence.of("web.interview.day.missing"));
        form.required("time", Sentence.of("web.interview.time.missing"));
        Optional<LocalTime> time = form.time("time");
        Optional<AuthorityId> region = region(visit);
        if (region.isEmpty()) {
            form.refuse("region", Sentence.of("web.interview.region.missing"));
        }
        if (form.text("place").isEmpty()) {
            form.refuse("place", CannotBook.Fault.NO_PLACE.sentence());
        }
        if (form.text("regionStaff").isEmpty()) {
            form.refuse("regionStaff", CannotBook.Fault.NO_ONE_FROM_THE_REGION.sentence());
        }
        if (form.faulty() || day.isEmpty() || time.isEmpty() || region.isEmpty()) {
            return page(visit, Optional.empty());
        }
        BookInterview command = new BookInterview(
                visit.caseId(),
                day.get().atTime(time.get()),
                form.text("place"),
                region.get(),
                form.text("regionStaff"),
                form.ticked("noHarm") ? visit.say("web.interview.no-harm") : "",
                form.ticked("protectionSeen"));
        return visit.use(BookingInterviews.class)
                .handle(visit.actor(), command)
                .match(
                        booked -> visit.goTo(
                                "/person/" + visit.caseId() + "/kontakt",
                                Sentence.of("web.interview.done", Dates.day(booked.startsAt()), time.get())),
                        refusal -> {
                            refuse(form, refusal);
                            return page(visit, Optional.empty());
                        });
    }

    private static void refuse(Form form, CannotBook refusal) {
        if (refusal instanceof CannotBook.Incomplete incomplete) {
            incomplete.faults().forEach(form::refuse);
        } else {
            form.refuse(refusal);
        }
    }

    private static Optional<AuthorityId> region(Visit visit) {
        return visit.use(Receivers.class).all().stream()
                .map(Authority::id)
                .filter(id -> id.toString().equals(visit.form().text("region")))
                .findFirst();
    }
}
