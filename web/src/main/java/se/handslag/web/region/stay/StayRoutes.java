package se.handslag.web.region.stay;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.Owner;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.Ground;
import se.handslag.planning.region.stay.AdmitPerson;
import se.handslag.planning.region.stay.AppointContact;
import se.handslag.planning.region.stay.CannotKeepStay;
import se.handslag.planning.region.stay.CareForm;
import se.handslag.planning.region.stay.DischargeFromStay;
import se.handslag.planning.region.stay.JudgeNeeds;
import se.handslag.planning.region.stay.KeepingStays;
import se.handslag.planning.region.stay.NeedsAfter;
import se.handslag.planning.region.stay.OngoingStays;
import se.handslag.planning.region.stay.ReadingStays;
import se.handslag.planning.region.stay.SendInformation;
import se.handslag.planning.region.stay.StayCourse;
import se.handslag.planning.region.stay.StayId;
import se.handslag.planning.region.stay.TellOfAdmission;
import se.handslag.planning.region.stay.TellReady;
import se.handslag.planning.region.stay.TellingOfStays;
import se.handslag.planning.region.stay.WithdrawReady;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Mark;
import se.handslag.web.shell.Page;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Panel;
import se.handslag.web.shell.PersonLine;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * A stay in hospital (slutenvård): where it stands, the times that run, and a page for each thing that is done.
 *
 * <p>Fields: {@code stay}; {@code ward}, {@code care}, {@code on}, {@code at}, {@code planned}, {@code needs}; {@code to}, {@code address}; {@code
 * contact}; {@code reason}; {@code where}, {@code withoutContact}; {@code information}, {@code ground}; {@code protectionSeen}.
 */
public final class StayRoutes implements Routes {
    private static final String PART = "slutenvard";
    private static final String HOME = "/person/{case}/slutenvard";

    @Override
    public void addTo(Site site) {
        site.personMenu(PART, "web.stay.menu", 77, actor -> actor.employer().kind() == AuthorityKind.REGION);
        site.get(HOME, regional(StayRoutes::page));
        for (StayAct act : StayAct.values()) {
            site.get(HOME + "/" + act.path(), regional(visit -> form(visit, act)));
            site.post(HOME + "/" + act.path(), regional(visit -> send(visit, act)));
        }
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/region/stay/texts");
    }

    @Override
    public PersonLine addTo(PersonLine line, Visit visit) {
        return visit.owner() == Owner.REGION
                        && visit.use(ReadingStays.class)
                                .inHospital(visit.actor(), List.of(line.caseId()))
                                .contains(line.caseId())
                ? line.with(Mark.of(Mark.Kind.WARN, "web.stay.mark").opening(PART))
                : line;
    }

    @Override
    public List<Panel> panels(Visit visit) {
        if (visit.owner() != Owner.REGION) {
            return List.of();
        }
        List<String> lines = visit.use(ReadingStays.class)
                .about(visit.actor(), visit.caseId())
                .map(here -> new StayWords(visit, here).summary())
                .orElse(List.of());
        return lines.isEmpty()
                ? List.of()
                : List.of(new Panel(
                        15,
                        Sentence.of("web.stay.panel"),
                        lines,
                        Sentence.of("web.stay.none"),
                        PART,
                        Sentence.of("web.stay.panel.more")));
    }

    /** A page for the region's staff; the municipality's read what they have been told. */
    static Page regional(Page page) {
        return visit -> visit.owner() == Owner.REGION
                ? page.answer(visit)
                : visit.goTo("/person/" + visit.caseId() + "/sjukhus");
    }

    private static ReadingStays.Here here(Visit visit) {
        return visit.use(ReadingStays.class)
                .about(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
    }

    private static CaseFile file(Visit visit) {
        return visit.use(ReadingCaseFiles.class)
                .open(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
    }

    private static Reply page(Visit visit) {
        ReadingStays.Here here = here(visit);
        Optional<Sentence> obstacle =
                OngoingStays.whyNot(visit.actor(), Optional.of(file(visit))).map(CannotKeepStay::sentence);
        return visit.show("region/stay/stay.jte", new StayWords(visit, here).page(obstacle));
    }

    private static Reply form(Visit visit, StayAct act) {
        Optional<StayCourse> now = here(visit).now();
        if (now.isEmpty() && act != StayAct.ADMIT) {
            return visit.goTo("/person/" + visit.caseId() + "/" + PART);
        }
        Form form = visit.form();
        LocalDateTime here = LocalDateTime.ofInstant(visit.now(), Dates.SWEDEN);
        switch (act) {
            case ADMIT, DISCHARGE ->
                form.prefill("on", visit.today().toString()).prefill("at", visit.time(here.toLocalTime()));
            case TELL, READY, JUDGE -> {
                now.flatMap(StayCourse::planned).ifPresent(day -> form.prefill("planned", day.toString()));
                now.ifPresent(course -> form.prefill("needs", course.needs().code()));
            }
            case CONTACT ->
                now.flatMap(StayCourse::careContact).ifPresent(contact -> form.prefill("contact", contact.words()));
            case INFORM -> form.prefill("ground", Ground.DUTY_TO_TELL.code());
            case WITHDRAW -> {
                // Nothing is known beforehand of why.
            }
        }
        return show(visit, act);
    }

    private static Reply show(Visit visit, StayAct act) {
        ReadingStays.Here here = here(visit);
        here.now().ifPresent(course -> visit.form().prefill("stay", course.id().toString()));
        List<Authority> municipalities = visit.use(TellingOfStays.class).municipalities(visit.actor(), visit.caseId());
        if (municipalities.size() == 1) {
            visit.form().prefill("to", municipalities.get(0).id().toString());
        }
        boolean asks = act == StayAct.DISCHARGE
                && here.now()
                        .filter(course -> course.needs().ofOpenCare()
                                && course.careContact().isEmpty())
                        .isPresent();
        return visit.show(
                "region/stay/act.jte",
                new StayPage.ActPage(
                        act,
                        lead(visit, act, here),
                        new StayPage.Choices(
                                Stream.of(CareForm.values())
                                        .map(one -> Choice.of(one.code(), visit.say("stay.care." + one.code())))
                                        .toList(),
                                Stream.of(NeedsAfter.values())
                                        .map(one -> Choice.of(one.code(), visit.say("stay.needs." + one.code())))
                                        .toList(),
                                municipalities.stream()
                                        .map(one -> Choice.of(one.id().toString(), one.name()))
                                        .toList(),
                                Stream.of(Ground.DUTY_TO_TELL, Ground.CONSENT)
                                        .map(one -> Choice.of(one.code(), visit.say("web.stay.ground." + one.code())))
                                        .toList()),
                        file(visit).isProtected(),
                        asks));
    }

    private static List<String> lead(Visit visit, StayAct act, ReadingStays.Here here) {
        String lead = visit.say("web.stay.lead." + act.path());
        if (act != StayAct.READY) {
            return List.of(lead);
        }
        return here.paysIfToldNow()
                .map(day -> List.of(lead, visit.say("web.stay.lead.pays", day)))
                .orElse(List.of(lead));
    }

    private static Reply send(Visit visit, StayAct act) {
        Form form = visit.form();
        StayId stay = stay(form);
        boolean seen = form.ticked("protectionSeen");
        Optional<LocalDate> planned = form.date("planned");
        Optional<Outcome<?, CannotKeepStay>> outcome =
                switch (act) {
                    case ADMIT -> admit(visit, planned);
                    case JUDGE ->
                        needs(form).map(needs -> visit.use(KeepingStays.class)
                                .handle(visit.actor(), new JudgeNeeds(visit.caseId(), stay, needs, planned)));
                    case TELL ->
                        sound(form).map(sound -> visit.use(TellingOfStays.class)
                                .handle(
                                        visit.actor(),
                                        new TellOfAdmission(
                                                visit.caseId(),
                                                stay,
                                                to(visit, form),
                                                form.text("address"),
                                                planned,
                                                seen)));
                    case CONTACT ->
                        Optional.of(visit.use(KeepingStays.class)
                                .handle(visit.actor(), new AppointContact(visit.caseId(), stay, form.text("contact"))));
                    case READY ->
                        sound(form).map(sound -> visit.use(TellingOfStays.class)
                                .handle(visit.actor(), new TellReady(visit.caseId(), stay, planned, seen)));
                    case WITHDRAW ->
                        Optional.of(visit.use(TellingOfStays.class)
                                .handle(
                                        visit.actor(),
                                        new WithdrawReady(visit.caseId(), stay, form.text("reason"), seen)));
                    case DISCHARGE -> discharge(visit, stay);
                    case INFORM ->
                        ground(form).map(ground -> visit.use(TellingOfStays.class)
                                .handle(
                                        visit.actor(),
                                        new SendInformation(
                                                visit.caseId(), stay, form.text("information"), ground, seen)));
                };
        return outcome.map(told -> told.match(
                        done -> visit.goTo(
                                "/person/" + visit.caseId() + "/" + PART, Sentence.of("web.stay.done." + act.path())),
                        refusal -> {
                            form.refuse(refusal);
                            return show(visit, act);
                        }))
                .orElseGet(() -> show(visit, act));
    }

    /** The stay that the page was about when it was opened; another may have begun since. */
    private static StayId stay(Form form) {
        return new StayId(form.id("stay").orElse(Form.NO_ID));
    }

    private static Optional<Outcome<?, CannotKeepStay>> admit(Visit visit, Optional<LocalDate> planned) {
        Form form = visit.form();
        Optional<CareForm> care = CareForm.ofCode(form.text("care"));
        if (care.isEmpty()) {
            form.refuse("care", Sentence.of("web.stay.care.missing"));
        }
        Optional<NeedsAfter> needs = needs(form);
        Optional<LocalDateTime> at = moment(form);
        return form.faulty()
                ? Optional.empty()
                : Optional.of(visit.use(KeepingStays.class)
                        .handle(
                                visit.actor(),
                                new AdmitPerson(
                                        visit.caseId(),
                                        form.text("ward"),
                                        care.orElseThrow(),
                                        at,
                                        planned,
                                        needs.orElseThrow())));
    }

    private static Optional<Outcome<?, CannotKeepStay>> discharge(Visit visit, StayId stay) {
        Form form = visit.form();
        Optional<LocalDateTime> at = moment(form);
        return form.faulty()
                ? Optional.empty()
                : Optional.of(visit.use(KeepingStays.class)
                        .handle(
                                visit.actor(),
                                new DischargeFromStay(
                                        visit.caseId(), stay, at, form.text("where"), form.text("withoutContact"))));
    }

    private static Optional<NeedsAfter> needs(Form form) {
        Optional<NeedsAfter> needs = NeedsAfter.ofCode(form.text("needs"));
        if (needs.isEmpty()) {
            form.refuse("needs", Sentence.of("web.stay.needs.missing"));
        }
        return form.faulty() ? Optional.empty() : needs;
    }

    private static Optional<Ground> ground(Form form) {
        Optional<Ground> ground = Ground.ofCode(form.text("ground"));
        if (ground.isEmpty()) {
            form.refuse("ground", Sentence.of("stay.cannot.not-such-ground"));
        }
        return ground;
    }

    /** Something, unless what was read of the form is faulty already. */
    private static Optional<Form> sound(Form form) {
        return form.faulty() ? Optional.empty() : Optional.of(form);
    }

    private static Optional<LocalDateTime> moment(Form form) {
        Optional<LocalDate> day = form.date("on");
        Optional<LocalTime> time = form.time("at");
        return day.isPresent() && time.isPresent() ? Optional.of(day.get().atTime(time.get())) : Optional.empty();
    }

    private static Optional<AuthorityId> to(Visit visit, Form form) {
        String chosen = form.text("to");
        return visit.use(TellingOfStays.class).municipalities(visit.actor(), visit.caseId()).stream()
                .map(Authority::id)
                .filter(id -> id.toString().equals(chosen))
                .findFirst();
    }
}
