package se.handslag.web.municipality.contact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.eligibility.joint.view.ReadingAssessment;
import se.handslag.eligibility.municipality.contact.Caller;
import se.handslag.eligibility.municipality.contact.CannotRegister;
import se.handslag.eligibility.municipality.contact.Contact;
import se.handslag.eligibility.municipality.contact.NextStep;
import se.handslag.eligibility.municipality.contact.ReadingContacts;
import se.handslag.eligibility.municipality.contact.RegisterContact;
import se.handslag.eligibility.municipality.contact.RegisteredContact;
import se.handslag.eligibility.municipality.contact.RegisteringContacts;
import se.handslag.web.municipality.contact.ContactPages.Contacts;
import se.handslag.web.municipality.contact.ContactPages.NewContact;
import se.handslag.web.municipality.contact.ContactPages.Said;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The first contact: a form for the one who answers the telephone, and what was said. */
public final class ContactRoutes implements Routes {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Teams teams;

    public ContactRoutes(Teams teams) {
        this.teams = teams;
    }

    @Override
    public void addTo(Site site) {
        site.get("/kontakt/ny", this::form);
        site.post("/kontakt/ny", this::register);
        site.personMenu(
                "kontakt", "web.contact.menu", 15, actor -> actor.employer().kind() == AuthorityKind.MUNICIPALITY);
        site.get("/person/{case}/kontakt", this::contacts);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/municipality/contact/texts");
    }

    private Reply form(Visit visit) {
        // Asking for the verb first: staff of the region are told whose act it is.
        visit.use(RegisteringContacts.class);
        List<Choice> choices = teams.all().stream()
                .filter(team -> team.manifest().owners().contains(Owner.MUNICIPALITY))
                .map(ContactRoutes::choice)
                .toList();
        return visit.show(
                "municipality/contact/new.jte",
                new NewContact(
                        choices,
                        Arrays.stream(Caller.values())
                                .map(caller ->
                                        Choice.of(caller.code(), visit.say("eligibility.caller." + caller.code())))
                                .toList(),
                        Arrays.stream(NextStep.values())
                                .map(step -> Choice.of(step.code(), visit.say("eligibility.next-step." + step.code())))
                                .toList()));
    }

    private static Choice choice(LoadedTeam team) {
        return Choice.of(team.id().value(), team.manifest().name());
    }

    private Reply register(Visit visit) {
        Form form = visit.form();
        boolean adviceOnly = form.ticked("adviceOnly");
        Optional<LocalDate> callBackOn = adviceOnly || !form.text("next").equals(NextStep.CALL_BACK.code())
                ? Optional.empty()
                : form.date("callBackOn");
        Optional<NextStep> next = NextStep.ofCode(form.text("next"));
        RegisterContact command = new RegisterContact(
                form.text("team"),
                Caller.ofCode(form.text("caller")).orElse(Caller.OTHER),
                form.text("callerName"),
                form.text("callerPhone"),
                form.text("about"),
                form.text("matter"),
                next.orElse(NextStep.NOTHING),
                callBackOn,
                form.text("referredTo"),
                adviceOnly);
        if (form.text("team").isEmpty()) {
            form.refuse("team", Sentence.of("web.contact.team.missing"));
        }
        if (!adviceOnly && command.matter().isEmpty()) {
            form.refuse("matter", Sentence.of("eligibility.contact.cannot.no-matter"));
        }
        if (!adviceOnly && next.isEmpty()) {
            form.refuse("next", Sentence.of("web.contact.next.missing"));
        }
        if (form.faulty()) {
            return form(visit);
        }
        return visit.use(RegisteringContacts.class)
                .handle(visit.actor(), command)
                .match(registered -> done(visit, registered, command.next()), refusal -> {
                    refuse(form, refusal);
                    return form(visit);
                });
    }

    private static void refuse(Form form, CannotRegister refusal) {
        if (refusal instanceof CannotRegister.Incomplete incomplete) {
            incomplete.faults().forEach(form::refuse);
        } else {
            form.refuse(refusal);
        }
    }

    private static Reply done(Visit visit, RegisteredContact registered, NextStep next) {
        if (registered.caseId().isEmpty()) {
            return visit.goTo("/inflode", Sentence.of("web.contact.advised", visit.now()));
        }
        CaseId caseId = registered.caseId().get();
        String alike = registered.alike().stream().map(CaseId::toString).collect(Collectors.joining(","));
        if (next == NextStep.INTERVIEW && alike.isEmpty()) {
            return visit.goTo("/person/" + caseId + "/bedomningssamtal", Sentence.of("web.contact.saved", visit.now()));
        }
        return visit.goTo(
                "/person/" + caseId + "/kontakt" + (alike.isEmpty() ? "" : "?lika=" + alike),
                Sentence.of(
                        next == NextStep.CALL_BACK ? "web.contact.saved.with-task" : "web.contact.saved", visit.now()));
    }

    private Reply contacts(Visit visit) {
        visit.person();
        List<Contact> all = visit.use(ReadingContacts.class).about(visit.actor(), visit.caseId());
        Optional<String> booked = visit.use(ReadingAssessment.class)
                .handle(visit.actor(), visit.caseId())
                .match(
                        view -> view.interview().map(interview -> visit.moment(interview.startsAt())),
                        unknown -> Optional.empty());
        return visit.show(
                "municipality/contact/contacts.jte",
                new Contacts(
                        all.stream().map(contact -> said(visit, contact)).toList(),
                        alike(visit),
                        booked,
                        !visit.person().maskedNumber().isEmpty()));
    }

    private static List<String> alike(Visit visit) {
        return visit.query("lika").stream()
                .flatMap(ids -> Stream.of(ids.split(",")))
                .filter(id -> ID.matcher(id).matches())
                .map(id -> "/person/" + id)
                .toList();
    }

    private static Said said(Visit visit, Contact contact) {
        String caller = visit.say("eligibility.caller." + contact.caller().code());
        String next = visit.say("eligibility.next-step." + contact.next().code());
        return new Said(
                visit.moment(contact.by().at()),
                contact.by().name(),
                contact.callerName().isEmpty() ? caller : caller + ", " + contact.callerName(),
                contact.callerPhone(),
                contact.matter(),
                Stream.of(next, contact.callBackOn().map(visit::date).orElse(""), contact.referredTo())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
    }
}
